import { useEffect, useState } from "react";

/** Shorter waits would only flicker. */
const patience = 200;

/** Whether something has gone on for so long that it has to be spoken of. */
export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow;
}
