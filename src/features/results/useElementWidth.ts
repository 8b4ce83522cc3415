import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * How wide an element is, in whole CSS pixels, as it changes.
 *
 * @param unmeasured What stands for it where nothing can be measured.
 */
export function useElementWidth<Measured extends HTMLElement>(
  unmeasured: number,
): readonly [RefObject<Measured | null>, number] {
  const element = useRef<Measured>(null);
  const [width, setWidth] = useState(unmeasured);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === "undefined") return;
    const measure = () => {
      // An element that is not shown has no width, and keeps what it had.
      if (measured.clientWidth > 0) setWidth(measured.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
