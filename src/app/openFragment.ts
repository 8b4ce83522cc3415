import { decodeFragment } from "#link/fragment.ts";

let last: { readonly fragment: string; readonly opened: ReturnType<typeof decodeFragment> } | null = null;

/** Reads the plan in an address; the same address again costs nothing. */
export function openFragment(fragment: string): ReturnType<typeof decodeFragment> {
  if (last?.fragment !== fragment) last = { fragment, opened: decodeFragment(fragment) };
  return last.opened;
}
