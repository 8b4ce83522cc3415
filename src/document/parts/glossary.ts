import type { DocumentInput, Part } from "../documentBlocks.ts";
import { said, tableRow } from "../documentBlocks.ts";
import { textsOf } from "../textsOf.ts";

/**
 * Terms that the document uses, in the alphabetical order of its language.
 *
 * @param others All other parts; a term that is nowhere in them is left out.
 */
export function glossary({ words }: DocumentInput, others: readonly Part[]): Part {
  const { heading, columns, terms } = words.messages.documentGlossary;
  const texts = [...new Set(others.flatMap(textsOf))].join("\n");
  const used = Object.entries(terms)
    .filter(([id, { term, also }]) => inEveryDocument.has(id) || isIn(texts, term, also))
    .map(([, term]) => term);
  return {
    id: "glossary",
    heading,
    orientation: "portrait",
    blocks: [
      {
        kind: "table",
        columns: [
          { title: columns.term, weight: 1 },
          { title: columns.meaning, weight: 4 },
        ],
        rows: used
          .toSorted((one, other) => words.compare(one.term, other.term))
          .map(({ term, meaning }) => tableRow(said(term), said(meaning))),
      },
    ],
  };
}

/** What the parts that are never left out speak of. */
const inEveryDocument: ReadonlySet<string> = new Set<keyof Terms>([
  "opening",
  "flow",
  "initiator",
  "listener",
  "circuit",
  "finding",
  "openPoint",
  "reading",
  "fingerprint",
  "voiceShare",
]);

type Terms = DocumentInput["words"]["messages"]["documentGlossary"]["terms"];

/** Whether a term or another form of it stands in a text by itself. Abbreviations are looked for as they are written. */
function isIn(texts: string, term: string, also: string): boolean {
  const forms = [term, ...also.split("|")]
    .filter((form) => form !== "")
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const isWord = /\p{Ll}{2}/u.test(term);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, isWord ? "iu" : "u").test(texts);
}
