import { useCallback, useEffect, useRef } from "react";
import { sharedHeadingId } from "#features/shared/openSharedSection.ts";
import { sharedPartIds } from "./sharedParts.ts";

const isWhole = () => sharedPartIds.every((id) => document.getElementById(sharedHeadingId(id)) !== null);

/**
 * Prints a shared plan once all of it is on the page, also for the keys that would print at once.
 *
 * @returns What prints it.
 */
export function usePrintWhole(): () => void {
  const waiting = useRef(0);

  const print = useCallback(() => {
    cancelAnimationFrame(waiting.current);
    if (isWhole()) window.print();
    else waiting.current = requestAnimationFrame(print);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asksToPrint = event.key === "p" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!asksToPrint || isWhole()) return;
      event.preventDefault();
      print();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
      cancelAnimationFrame(waiting.current);
    };
  }, [print]);

  return print;
}
