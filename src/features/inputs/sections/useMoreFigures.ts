import { useState } from "react";
import { useDraft } from "../drafts.tsx";
import type { Figures } from "../paths.ts";

/**
 * Whether the figures beside the average are in sight: as long as there is one, or one that could not be read, and from
 * then on until somebody closes them.
 *
 * @param place The measurement's place in the plan, joined by ".".
 */
export function useMoreFigures(place: string, { rttMinMs, rttMaxMs, jitterMs, lossPercent, method }: Figures) {
  const drafts = [
    useDraft(`${place}.rttMinMs`).draft,
    useDraft(`${place}.rttMaxMs`).draft,
    useDraft(`${place}.jitterMs`).draft,
    useDraft(`${place}.lossPercent`).draft,
    useDraft(`${place}.method`).draft,
  ];
  const isFilled =
    method !== "" ||
    [rttMinMs, rttMaxMs, jitterMs, lossPercent].some((figure) => figure !== null) ||
    drafts.some((draft) => draft !== undefined);
  const [wasOpened, setOpened] = useState(isFilled);
  // A figure that is taken away again must not take its field from under the hand.
  if (isFilled && !wasOpened) setOpened(true);
  return { isFilled, isOpen: isFilled || wasOpened, toggle: () => setOpened((isOpen) => !isOpen) };
}
