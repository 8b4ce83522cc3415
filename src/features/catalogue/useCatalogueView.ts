import { useCallback, useEffect, useState } from "react";
import { type CatalogueView, readCatalogueView, writeCatalogueView } from "./catalogueView.ts";

/** Typing comes to rest before it goes into the address: browsers limit how often that may change. */
const restMs = 200;

/** How a new address takes the place of the present one: so that Back returns to it, or not. */
export type AddressChange = "push" | "replace";

/**
 * What somebody looks at, and the address that says so. The screen follows the hand at once and the address a moment
 * later; an address that comes from elsewhere, by a link or the Back button, is followed.
 *
 * @param address The part of the address after the question mark.
 * @returns The view, how to change it, and a number that grows whenever an address leads to a place in it.
 */
export function useCatalogueView(address: string, onAddress: (address: string, change: AddressChange) => void) {
  const [view, setView] = useState(() => readCatalogueView(address));
  const [seen, setSeen] = useState(address);
  const [sent, setSent] = useState(address);
  const [arrivals, setArrivals] = useState(1);
  if (address !== seen) {
    setSeen(address);
    if (address !== sent) {
      setSent(address);
      setView(readCatalogueView(address));
      setArrivals(arrivals + 1);
    }
  }

  const written = writeCatalogueView(view);
  useEffect(() => {
    if (written === sent) return;
    const timer = setTimeout(() => {
      setSent(written);
      onAddress(written, "replace");
    }, restMs);
    return () => clearTimeout(timer);
  }, [written, sent, onAddress]);

  /** Goes to a place of the page, so that Back returns from it. */
  const go = useCallback(
    (next: CatalogueView) => {
      const target = writeCatalogueView(next);
      setView(next);
      setSent(target);
      setArrivals((before) => before + 1);
      onAddress(target, "push");
    },
    [onAddress],
  );

  return { view, change: setView, go, arrivals };
}
