/** The heading of a part of the shared view. */
export const sharedHeadingId = (id: string): string => `shared-${id}`;

/** Shows a part of the shared view and takes the keyboard to its heading; a link would change the address, which holds the plan. */
export function openSharedSection(id: string): void {
  const heading = document.getElementById(sharedHeadingId(id));
  heading?.scrollIntoView?.({ block: "start" });
  heading?.focus({ preventScroll: true });
}
