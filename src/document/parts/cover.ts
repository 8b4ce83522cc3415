import { type DocumentInput, mono, named, openText, type Part, said } from "../documentBlocks.ts";
import { printableLogo } from "../printableLogo.ts";

/** Title page: whose document it is, of what, and in which state. */
export function cover({ plan, assessment, words, producedOn }: DocumentInput): Part {
  const { document, documentParts } = words.messages;
  const { project } = plan;
  const given = (field: "customer" | "author" | "date" | "revision") => {
    const text = named(project[field], "").trim();
    if (text === "") return openText(document.missing[field]);
    return said(field === "date" ? words.day(text) : text);
  };
  return {
    id: "cover",
    heading: "",
    orientation: "portrait",
    blocks: [
      {
        kind: "cover",
        title: named(project.title, document.missing.title).trim(),
        under: document.subject,
        ...(named(project.title, "") === "" ? { open: true as const } : {}),
        customer: named(project.customer, "").trim(),
        logo: printableLogo(plan.document.logo),
        facts: [
          { name: document.cover.customer, value: given("customer") },
          { name: document.cover.author, value: given("author") },
          { name: document.cover.revision, value: given("revision") },
          { name: document.cover.date, value: given("date") },
          { name: documentParts.control.status, value: said(documentParts.control.statuses[project.status]) },
          {
            name: documentParts.control.audience,
            value: said(documentParts.control.audiences[plan.document.audience]),
          },
          { name: document.cover.producedOn, value: said(words.day(producedOn)) },
          { name: document.cover.fingerprint, value: mono(assessment.fingerprint) },
          { name: document.cover.edition, value: said(assessment.edition) },
        ],
      },
    ],
  };
}
