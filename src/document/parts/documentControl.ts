import type { Person, Plan, Revision } from "#core/plan/schema.ts";
import {
  type Block,
  type Column,
  type DocumentInput,
  type DocumentText,
  mono,
  named,
  openText,
  type Part,
  type Row,
  said,
  tableRow,
  toFillIn,
} from "../documentBlocks.ts";

/** Status and revisions of the document, who gets it, and where it is signed. */
export function documentControl(input: DocumentInput): Part {
  const { plan, assessment, words } = input;
  const { document, documentParts } = words.messages;
  const text = documentParts.control;
  return {
    id: "document-control",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      {
        kind: "facts",
        facts: [
          { name: text.status, value: said(text.statuses[plan.project.status]) },
          { name: text.audience, value: said(text.audiences[plan.document.audience]) },
          { name: document.cover.fingerprint, value: mono(assessment.fingerprint) },
        ],
      },
      { kind: "heading", text: text.revisions },
      revisions(input),
      { kind: "heading", text: text.distribution },
      distribution(input),
      { kind: "heading", text: text.signOff },
      signOff(input),
    ],
  };
}

/** Earlier revisions as typed, the one at hand last. */
function revisions({ plan, words }: DocumentInput): Block {
  const { document, documentParts } = words.messages;
  const { revisionColumns, current, noChange } = documentParts.control;
  const { project } = plan;
  const last = plan.document.revisions.at(-1);
  const listed = last && isSameRevision(last, project) ? last : undefined;
  const row = (
    one: { readonly revision: string; readonly date: string; readonly author: string },
    change: DocumentText,
  ) =>
    tableRow(
      typed(one.revision, document.missing.revision),
      one.date === "" ? openText(document.missing.date) : said(words.day(one.date)),
      typed(one.author, document.missing.author),
      change,
    );
  return {
    kind: "table",
    columns: [
      { title: revisionColumns.revision, weight: 3 },
      { title: revisionColumns.date, weight: 4 },
      { title: revisionColumns.author, weight: 5 },
      { title: revisionColumns.change, weight: 9 },
    ],
    rows: [
      ...(listed ? plan.document.revisions.slice(0, -1) : plan.document.revisions).map((one) =>
        row(one, typed(one.change, noChange)),
      ),
      row(
        {
          revision: project.revision,
          date: project.date === "" ? (listed?.date ?? "") : project.date,
          author: named(project.author, listed?.author ?? ""),
        },
        said(named(listed?.change, current).trim()),
      ),
    ],
  };
}

/** Whether a listed revision is the one at hand: neither date nor author may say otherwise. */
function isSameRevision(listed: Revision, { revision, date, author }: Plan["project"]): boolean {
  const agrees = (one: string, other: string) =>
    named(one, "") === "" || named(other, "") === "" || one.trim() === other.trim();
  const isNamed = named(revision, "") !== "" && listed.revision.trim() === revision.trim();
  return isNamed && agrees(listed.date, date) && agrees(listed.author, author);
}

function distribution({ plan, words }: DocumentInput): Block {
  const { noDistribution, personColumns, noName, noRole } = words.messages.documentParts.control;
  if (plan.document.distribution.length === 0) return { kind: "paragraph", text: noDistribution, open: true };
  return {
    kind: "table",
    columns: [
      { title: personColumns.name, weight: 5 },
      { title: personColumns.role, weight: 8 },
    ],
    rows: plan.document.distribution.map(({ name, role }) => tableRow(typed(name, noName), typed(role, noRole))),
  };
}

/** Rows to be signed: of those who are named, else of who prepares, reviews and approves a design. */
function signOff({ plan, words }: DocumentInput): Block {
  const { personColumns, roles } = words.messages.documentParts.control;
  const usual: readonly Person[] = [
    { name: plan.project.author, role: roles.prepared },
    { name: "", role: roles.reviewed },
    { name: "", role: roles.approved },
  ];
  const people = plan.document.signatures.length > 0 ? plan.document.signatures : usual;
  const columns: readonly Column[] = [
    { title: personColumns.role, weight: 5 },
    { title: personColumns.name, weight: 5 },
    { title: personColumns.signature, weight: 7 },
    { title: personColumns.date, weight: 4 },
  ];
  const written = (name: string) => (named(name, "") === "" ? toFillIn : said(name.trim()));
  return {
    kind: "table",
    columns,
    rows: people.map(({ name, role }): Row => tableRow(written(role), written(name), toFillIn, toFillIn)),
    roomy: true,
  };
}

const typed = (value: string, missing: string): DocumentText =>
  named(value, "") === "" ? openText(missing) : said(value.trim());
