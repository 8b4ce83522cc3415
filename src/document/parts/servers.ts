import { haModelOf } from "#core/assess/serverGroups.ts";
import type { HaModel, NodeDuty, NodeRole } from "#core/plan/schema.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  mono,
  named,
  openText,
  type Part,
  quiet,
  said,
  tableRow,
  toFillIn,
} from "../documentBlocks.ts";
import { sharedApplications } from "./haModels.ts";
import { firstFew } from "./planNames.ts";
import { recordingStorage } from "./recordingStorage.ts";

/** Applications of one model that are named beside a server; more are counted. */
const applicationsShown = 3;

/** The server inventory, what recordings take on each, and what the customer fills in by hand. */
export function servers(input: DocumentInput): Part {
  const { plan, words } = input;
  const { document, documentNetwork } = words.messages;
  const blocks: readonly Block[] =
    plan.nodes.length === 0
      ? [{ kind: "paragraph", text: document.missing.nodes, open: true }]
      : [inventory(input), ...recordingStorage(input), ...toComplete(input)];
  return { id: "servers", heading: documentNetwork.servers.heading, orientation: "portrait", blocks };
}

function inventory(input: DocumentInput): Block {
  const { plan, words } = input;
  const { document, documentNetwork, names } = words.messages;
  const { columns } = documentNetwork.servers;
  const sites = new Map(plan.sites.map(({ id, name }) => [id, name]));
  return {
    kind: "table",
    columns: [
      { title: columns.server, weight: 4 },
      { title: columns.role, weight: 4 },
      { title: columns.site, weight: 4 },
      { title: columns.addresses, weight: 4 },
      { title: columns.model, weight: 7 },
    ],
    rows: plan.nodes.map(({ name, role, duty, siteId, addresses }) =>
      tableRow(
        said(named(name, document.missing.name)),
        said(names.nodeRoles[role], names.duties[duty]),
        siteId === null || !sites.has(siteId)
          ? openText(document.missing.site)
          : said(named(sites.get(siteId), document.missing.name)),
        addresses.length > 0 ? mono(...addresses) : openText(document.missing.address),
        modelsOf(input, role, duty),
      ),
    ),
  };
}

/** How a server shares the work of its applications with the others of its role, a line for each model. */
function modelsOf(input: DocumentInput, role: NodeRole, duty: NodeDuty): DocumentText {
  const { plan, words } = input;
  const { documentNetwork, documentTraffic, names } = words.messages;
  const text = documentNetwork.servers;
  const alike = plan.nodes.filter((node) => node.role === role);
  if (alike.length < 2) return quiet(text.alone);
  const isLast = duty === "dr" && alike.some((node) => node.duty !== "dr");
  const standsIn = duty === "standby" && alike.some((node) => node.duty === "active");
  const byModel = new Map<string, string[]>();
  for (const application of sharedApplications(input)) {
    if (application.role !== role) continue;
    const model = haModelOf(application, plan);
    const called = nameOf(model);
    byModel.set(called, [...(byModel.get(called) ?? []), names.applications[application.id]]);
  }
  if (byModel.size === 0) return openText(words.messages.document.missing.applications);
  return said(
    ...[...byModel].map(([model, applications]) =>
      words.say(text.model, { model, applications: firstFew(words, applications, applicationsShown) }),
    ),
  );

  function nameOf(model: HaModel): string {
    if (isLast) return text.lastResort;
    if (model === "not-stated") return documentTraffic.states.fullLoad;
    return standsIn && model === "hot-standby" ? text.standsIn : names.haModels[model];
  }
}

/** Names of the servers, and room to write what neither plan nor vendor page says. */
function toComplete({ plan, words }: DocumentInput): readonly Block[] {
  const { document, documentNetwork } = words.messages;
  const { toComplete: heading, toCompleteIntro, completeColumns: columns } = documentNetwork.servers;
  return [
    { kind: "heading", text: heading },
    { kind: "paragraph", text: toCompleteIntro },
    {
      kind: "table",
      columns: [
        { title: columns.server, weight: 4 },
        { title: columns.network, weight: 5 },
        { title: columns.vlan, weight: 2 },
        { title: columns.names, weight: 5 },
        { title: columns.sizing, weight: 5 },
      ],
      rows: plan.nodes.map(({ name }) =>
        tableRow(said(named(name, document.missing.name)), toFillIn, toFillIn, toFillIn, toFillIn),
      ),
      roomy: true,
    },
  ];
}
