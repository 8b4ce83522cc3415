import { lazy } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useStateView } from "#features/results/useStateView.ts";
import { Verdict } from "#features/results/Verdict.tsx";
import { useViewAddressOr, type ViewAddress } from "#features/results/viewAddress.ts";
import { openSharedSection } from "#features/shared/openSharedSection.ts";
import type { SharedSection } from "#features/shared/SharedView.tsx";
import { useWords } from "#ui/words.tsx";
import { type SharedPartId, sharedPartIds } from "./sharedParts.ts";

const loadSharedPart = () => import("./SharedPart.tsx");

// Asked for at once and not when the verdict is drawn: a reader goes on to the rest, and paper needs all of it.
const part = loadSharedPart();
part.catch(() => undefined);
const SharedPart = lazy(() => part.catch(loadSharedPart).then(({ SharedPart: component }) => ({ default: component })));

/** The shared view's parts: the verdict at once, the others as soon as what shows them is there. */
export function useSharedSections(plan: Plan, assessment: Assessment, address?: ViewAddress): readonly SharedSection[] {
  const { shared: text } = useWords().messages;
  const viewAddress = useViewAddressOr(address);
  const stateView = useStateView(viewAddress);
  const titles: Readonly<Record<SharedPartId, string>> = { ...text, "open-points": text.openPoints };
  const seen = { plan, assessment, address: viewAddress, stateView };
  return [
    { id: "verdict", title: text.verdict, content: <Verdict assessment={assessment} onMore={openSharedSection} /> },
    ...sharedPartIds.map((id) => ({ id, title: titles[id], content: <SharedPart part={id} {...seen} /> })),
  ];
}
