import { openSharedSection, sharedHeadingId } from "./openSharedSection.ts";

/** Windows' lengths that a part is searched through before its heading has to do. */
const mostSteps = 80;

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/**
 * Shows a place within a part of the shared view and takes the keyboard there. Long tables and lists have only some
 * of their rows in the page, so that the part is unfolded and scrolled through until the place has come.
 *
 * @param find The place, once it is in the page.
 */
export async function openSharedPlace(
  part: string,
  find: (section: HTMLElement) => HTMLElement | null | undefined,
): Promise<void> {
  openSharedSection(part);
  const section = document.getElementById(sharedHeadingId(part))?.parentElement;
  if (!section) return;
  // What was asked of the tables a moment ago has to be in the page first.
  await nextFrame();
  for (let step = 0; step < mostSteps; step++) {
    const place = find(section);
    if (place) {
      await nextFrame();
      show(place);
      return;
    }
    if (!unfold(section) && !scrollOn(section)) break;
    await nextFrame();
  }
  openSharedSection(part);
}

function show(place: HTMLElement) {
  if (place.tabIndex < 0) place.setAttribute("tabindex", "-1");
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}

function unfold(section: HTMLElement): boolean {
  const more = section.querySelector<HTMLElement>(".results-more.no-print button");
  more?.click();
  return more !== null;
}

function scrollOn(section: HTMLElement): boolean {
  const frame = section.querySelector<HTMLElement>('[data-fits="no"] > .data-table-frame');
  const length = window.innerHeight / 2;
  if (frame && frame.scrollTop + frame.clientHeight < frame.scrollHeight - 1) frame.scrollBy(0, length);
  else if (section.getBoundingClientRect().bottom > window.innerHeight) window.scrollBy(0, length);
  else return false;
  return true;
}
