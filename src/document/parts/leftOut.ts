import { catalogue } from "#catalogue/catalogue.ts";
import { describeClosure, describeExclusion, describeRequirement, describeRow } from "#messages/describe.ts";
import { type Block, type DocumentInput, type Part, said, tableRow } from "../documentBlocks.ts";

/** Rows of the page that the plan does not need, each with its one reason, and ports that choices close. */
export function leftOut({ assessment, words }: DocumentInput): Part {
  const { document, names } = words.messages;
  const { columns } = document.leftOut;
  const rows = assessment.exclusions.map((exclusion) => {
    const requirement = catalogue.requirements.find(({ id }) => id === exclusion.requirement);
    return tableRow(
      said(requirement ? describeRow(words, requirement) : exclusion.requirement),
      said(describeRequirement(words, exclusion.requirement).name),
      said(names.reasons[exclusion.reason]),
      said(describeExclusion(words, exclusion)),
    );
  });
  const table: Block = {
    kind: "table",
    columns: [
      { title: columns.row, weight: 6 },
      { title: columns.name, weight: 4 },
      { title: columns.reason, weight: 4 },
      { title: columns.detail, weight: 6 },
    ],
    rows,
  };
  const closures: readonly Block[] =
    assessment.closures.length === 0
      ? []
      : [
          { kind: "heading", text: document.leftOut.closures },
          ...assessment.closures.map(
            (closure): Block => ({ kind: "paragraph", text: describeClosure(words, closure) }),
          ),
        ];
  return {
    id: "left-out",
    heading: document.leftOut.heading,
    orientation: "portrait",
    blocks: [rows.length > 0 ? table : { kind: "paragraph", text: document.leftOut.none }, ...closures],
  };
}
