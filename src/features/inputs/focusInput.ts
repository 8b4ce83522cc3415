import { useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { PlanPath } from "#core/assess/assessment.ts";
import { fieldOfSection, type SectionId, sectionHeadingId } from "./sections.ts";

type Reveal = (path: PlanPath) => void;

const revealers = new Set<Reveal>();

/** Lets a part of the page that shows only some inputs bring those of a path into view. */
export function useReveal(reveal: Reveal): void {
  const latest = useRef(reveal);
  useLayoutEffect(() => {
    latest.current = reveal;
  });
  useLayoutEffect(() => {
    const revealer: Reveal = (path) => latest.current(path);
    revealers.add(revealer);
    return () => {
      revealers.delete(revealer);
    };
  }, []);
}

const focusable = "input, select, textarea, button, [tabindex]";

/**
 * Shows and focuses the input that answers a place of the plan, or the nearest one above it.
 *
 * @returns Whether there was one.
 */
export function focusInput(path: PlanPath): boolean {
  // The first round opens the section; what it then shows (a page of a list) can only be asked in the second.
  for (let round = 0; round < 2; round += 1) {
    flushSync(() => {
      for (const reveal of [...revealers]) reveal(path);
    });
  }
  const target = inputAt(path) ?? inputAt(turned(path)) ?? nearestInput(path);
  if (!target) return false;
  target.scrollIntoView?.({ block: "center" });
  target.focus({ preventScroll: true });
  return true;
}

/** Opens a section of the inputs and takes the keyboard to its heading. */
export function focusSection(section: SectionId): void {
  flushSync(() => {
    for (const reveal of [...revealers]) reveal([fieldOfSection[section]]);
  });
  const heading = document.getElementById(sectionHeadingId(section));
  heading?.scrollIntoView?.({ block: "start" });
  heading?.focus({ preventScroll: true });
}

function inputAt(path: PlanPath): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.join("."))}"]`);
  return found?.matches(focusable) ? found : (found?.querySelector<HTMLElement>(focusable) ?? null);
}

/** The input of the longest beginning of a path. */
function nearestInput(path: PlanPath): HTMLElement | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const found = inputAt(path.slice(0, length));
    if (found) return found;
  }
  return null;
}

/** A measurement is of a pair: whichever site is named first. */
function turned(path: PlanPath): PlanPath {
  const [field, from, to] = path;
  return field === "measurements" && from !== undefined && to !== undefined ? [field, to, from] : [];
}
