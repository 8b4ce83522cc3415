import { useEffect, useState } from "react";

/** A heading has been reached once it stands this far down the window, in pixels. */
const reachedAt = 160;

/**
 * Which of some headings stands above what is being read.
 *
 * @param headingIds Ids of headings, from top to bottom.
 * @returns The id of the last one that was reached; the first before any.
 */
export function useSectionInSight(headingIds: readonly string[]): string | null {
  const key = headingIds.join(" ");
  const [inSight, setInSight] = useState(headingIds[0] ?? null);

  useEffect(() => {
    const ids = key.split(" ");
    let request = 0;
    const look = () => {
      request = 0;
      const isReached = (id: string) =>
        (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < reachedAt;
      const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 1;
      setInSight((isAtEnd && window.scrollY > 0 ? ids.at(-1) : ids.findLast(isReached)) ?? ids[0] ?? null);
    };
    const onScroll = () => {
      request ||= requestAnimationFrame(look);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      window.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(request);
    };
  }, [key]);

  return inSight;
}
