import { useLayoutEffect, useRef } from "react";
import type { Command } from "#features/commands/command.ts";

/** Makes the commands that a part of the page offers; called when they are asked for, not when it renders. */
export type OfferCommands = () => readonly Command[];

type Offer = { readonly current: OfferCommands };

const offers = new Set<Offer>();

/** Offers commands, to the palette and to the shortcuts that they carry, for as long as the component is on the page. */
export function useCommands(offer: OfferCommands): void {
  const latest = useRef(offer);
  useLayoutEffect(() => {
    latest.current = offer;
  });
  useLayoutEffect(() => {
    offers.add(latest);
    return () => {
      offers.delete(latest);
    };
  }, []);
}

/** All commands of the present screen. */
export const offeredCommands = (): readonly Command[] => [...offers].flatMap((offer) => offer.current());
