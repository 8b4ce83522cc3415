import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { type ChangePace, changedParameters, type ViewAddress } from "#features/results/viewAddress.ts";

/** Browsers refuse addresses that change too often, so what is typed reaches the address when the typing rests. */
const restMs = 300;

/** A place that leads on is a step that Back takes back; other changes take the place of the present address. */
export type Step = "replace" | "push";

export type PageAddress = ViewAddress & {
  /** Goes to an address of its own at once, with everything that was still to be written. */
  readonly go: (changes: Readonly<Record<string, readonly string[]>>, step: Step) => void;
};

/**
 * The part of the address behind the question mark, as views read and change it. Changes are seen at once; the address
 * itself follows.
 */
export function useViewAddress(): PageAddress {
  const [written, setWritten] = useSearchParams();
  const [parameters, setParameters] = useState(written);
  const latest = useRef(parameters);
  const lastWritten = useRef(written.toString());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useRef<(step: Step) => void>(() => undefined);
  useEffect(() => {
    write.current = (step) => {
      clearTimeout(timer.current);
      const text = latest.current.toString();
      if (text === lastWritten.current) return;
      lastWritten.current = text;
      setWritten(latest.current, { replace: step === "replace" });
    };
  });

  // Back, forward, or another address typed into the bar: what the page itself wrote is known already.
  useEffect(() => {
    const text = written.toString();
    if (text === lastWritten.current) return;
    clearTimeout(timer.current);
    lastWritten.current = text;
    latest.current = written;
    setParameters(written);
  }, [written]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const note = useCallback((changes: Readonly<Record<string, readonly string[]>>) => {
    latest.current = changedParameters(latest.current, changes);
    setParameters(latest.current);
  }, []);

  const change = useCallback(
    (changes: Readonly<Record<string, readonly string[]>>, pace: ChangePace = "at-once") => {
      note(changes);
      clearTimeout(timer.current);
      if (pace === "at-once") write.current("replace");
      else timer.current = setTimeout(() => write.current("replace"), restMs);
    },
    [note],
  );

  const go = useCallback(
    (changes: Readonly<Record<string, readonly string[]>>, step: Step) => {
      note(changes);
      write.current(step);
    },
    [note],
  );
  return useMemo(() => ({ parameters, change, go }), [parameters, change, go]);
}
