import type { Block, DocumentInput } from "../documentBlocks.ts";

/** Disk that recordings take, with the formula; nothing without Call Recording. */
export function recordingStorage({ assessment, words }: DocumentInput): readonly Block[] {
  const { documentTraffic, names } = words.messages;
  const text = documentTraffic.storage;
  const { storage } = assessment.estimates;
  if (storage === null) return [];
  const { hoursPerDay, daysKept, gigabytesPerNode, kilobytesPerMinute: rate, nodes } = storage;
  const heading: Block = { kind: "heading", text: text.heading };
  if (hoursPerDay === null || daysKept === null || gigabytesPerNode === null) {
    const fields = [
      ...(hoursPerDay === null ? [names.demandFields.hoursPerDay] : []),
      ...(daysKept === null ? [names.demandFields.daysKept] : []),
    ];
    return [
      heading,
      { kind: "paragraph", text: words.say(text.missing, { fields: words.list(fields), rate }), open: true },
    ];
  }
  return [
    heading,
    {
      kind: "paragraph",
      text: words.say(text.formula, {
        hours: words.number(hoursPerDay),
        days: daysKept,
        rate,
        size: words.number(gigabytesPerNode, gigabytesPerNode < 10 ? 2 : 0),
        nodes,
      }),
    },
  ];
}
