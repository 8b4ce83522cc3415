import { catalogue } from "#catalogue/catalogue.ts";
import { haModelOf } from "#core/assess/serverGroups.ts";
import type { Application } from "#core/catalogue.ts";
import { type Block, type DocumentInput, openText, said, tableRow } from "../documentBlocks.ts";

/** Installed applications that have several servers, so that it matters how these share the work. */
export const sharedApplications = ({ plan }: Pick<DocumentInput, "plan">): readonly Application[] =>
  catalogue.applications.filter(
    ({ id, role }) => plan.applications.includes(id) && plan.nodes.filter((node) => node.role === role).length > 1,
  );

/** How the servers of each application share its work, and who says so; applications that are alike share a row. */
export function sharedWork(input: DocumentInput): readonly Block[] {
  const { plan, words } = input;
  const { documentTraffic, names } = words.messages;
  const text = documentTraffic.states;
  const rows = new Map<string, { readonly model: string; readonly source: string; readonly applications: string[] }>();
  for (const application of sharedApplications(input)) {
    const model = haModelOf(application, plan);
    const source = sourceOf(application);
    const key = `${model} ${source}`;
    const row = rows.get(key) ?? {
      model: model === "not-stated" ? text.fullLoad : names.haModels[model],
      source,
      applications: [],
    };
    row.applications.push(names.applications[application.id]);
    rows.set(key, row);
  }
  if (rows.size === 0) return [];
  return [
    { kind: "heading", text: text.models },
    { kind: "paragraph", text: text.modelsIntro },
    {
      kind: "table",
      columns: [
        { title: text.modelColumns.applications, weight: 6 },
        { title: text.modelColumns.model, weight: 3 },
        { title: text.modelColumns.source, weight: 6 },
      ],
      rows: [...rows.values()].map(({ model, source, applications }) =>
        tableRow(
          said(words.list(applications)),
          said(model),
          source === text.notStated ? openText(source) : said(source),
        ),
      ),
    },
  ];

  function sourceOf({ id, haModel }: Application): string {
    if (haModel) return catalogue.references.find((one) => one.id === haModel.reference)?.title ?? haModel.reference;
    return (plan.cluster.haModels[id] ?? "not-stated") === "not-stated" ? text.notStated : text.statedByEngineer;
  }
}
