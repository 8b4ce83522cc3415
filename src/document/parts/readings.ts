import { catalogue } from "#catalogue/catalogue.ts";
import { describeReading } from "#messages/describe.ts";
import { type Block, type DocumentInput, type Part, said, tableRow } from "../documentBlocks.ts";
import { readingPlace } from "../places.ts";
import { sharedApplications } from "./haModels.ts";
import { markingSources } from "./qualityOfService.ts";
import { citedSources, usedReadings } from "./usedReadings.ts";

/** Readings that the plan's openings and findings lean on, and every source. */
export function readings(input: DocumentInput): Part {
  const { plan, assessment, words } = input;
  const text = words.messages.document.readings;
  const isMarked = assessment.openings.length > 0 && !plan.document.leftOut.includes("quality-of-service");
  const shown = usedReadings(input);
  const cited = new Set<string>([
    ...shown.flatMap(({ references }): readonly string[] => references),
    ...citedSources(input).flatMap((source) => (source.kind === "reference" ? [source.id] : [])),
    ...sharedApplications(input).flatMap(({ haModel }) => (haModel ? [haModel.reference] : [])),
    ...Object.values(assessment.estimates.sources).flat(),
    ...(isMarked ? markingSources : []),
  ]);
  const { edition } = catalogue;
  const sources = catalogue.references.filter(({ id }) => cited.has(id));
  const sourceTable: Block = {
    kind: "table",
    columns: [
      { title: text.sourceColumns.source, weight: 9 },
      { title: text.sourceColumns.checked, weight: 2 },
    ],
    rows: sources.map(({ title, url, checked }) =>
      tableRow([...said(title), ...(url === "" ? [] : [{ text: url, url }])], said(words.day(checked))),
    ),
  };
  const table: Block = {
    kind: "table",
    columns: [
      { title: text.columns.number, weight: 2 },
      { title: text.columns.title, weight: 7 },
      { title: text.columns.text, weight: 14 },
      { title: text.columns.confidence, weight: 4 },
    ],
    rows: shown.map((reading) => {
      const { number, title, text: meaning, confidence } = describeReading(words, reading);
      return tableRow([{ text: `R${number}`, id: readingPlace(number) }], said(title), said(meaning), said(confidence));
    }),
  };
  return {
    id: "readings",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: text.intro },
      ...(shown.length > 0 ? [table] : []),
      { kind: "heading", text: text.sources },
      {
        kind: "paragraph",
        text: words.say(text.page, { page: edition.page, date: words.day(edition.transcribed), edition: edition.id }),
      },
      ...(sources.length > 0 ? [sourceTable] : []),
    ],
  };
}
