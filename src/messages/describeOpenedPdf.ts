import type { Words } from "./words.ts";

/** What is known of a PDF that a plan came out of. */
export type OpenedPdf = {
  readonly name: string;
  /** Whether the PDF is byte for byte as Portolan made it. */
  readonly seal: "intact" | "changed" | "none";
  /** Fingerprint on its pages; `null` when the PDF does not say it. */
  readonly printed: string | null;
  /** Fingerprint of the plan that was in it, as worked out today. */
  readonly fingerprint: string;
};

/** What was opened, and whether the pages of its PDF say what the plan says, in a sentence or two. */
export function describeOpenedPdf(words: Words, { seal, printed, ...values }: OpenedPdf): string {
  const texts = words.messages.pdfs.opened;
  const { fingerprint } = values;
  const said = { ...values, printed: printed ?? fingerprint };
  const more = moreOf(seal, printed, fingerprint);
  return [words.say(texts[seal], said), ...(more ? [words.say(texts[more], said)] : [])].join(" ");
}

function moreOf(seal: OpenedPdf["seal"], printed: string | null, fingerprint: string) {
  if (printed === null) return null;
  if (printed !== fingerprint) return seal === "intact" ? "newer" : "other";
  return seal === "intact" ? null : "same";
}
