/** How long a browser without idle callbacks is given to finish what it is doing. */
const fallbackMs = 500;

/**
 * Does something once the browser has nothing else to do.
 *
 * @returns A function that calls it off.
 */
export function whenIdle(task: () => unknown): () => void {
  if (typeof window.requestIdleCallback !== "function") {
    const timer = setTimeout(task, fallbackMs);
    return () => clearTimeout(timer);
  }
  const request = window.requestIdleCallback(() => task());
  return () => window.cancelIdleCallback(request);
}
