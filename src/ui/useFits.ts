import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * Whether the table inside a frame has room for its columns. One that fits scrolls with its surroundings, and its
 * heads can stick to them; one that does not has to scroll sideways in a frame of its own.
 */
export function useFits(frame: RefObject<HTMLElement | null>): "yes" | "no" {
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const box = frame.current;
    const table = box?.querySelector("table");
    if (!box || !table || !("ResizeObserver" in window)) return;
    const measure = () => setFits(table.offsetWidth <= box.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(table);
    return () => observer.disconnect();
  }, [frame]);
  return fits ? "yes" : "no";
}
