import { catalogue } from "#catalogue/catalogue.ts";
import { dimension } from "#core/assess/dimension.ts";
import { defaultVoiceSharePercent } from "#core/plan/defaults.ts";
import type { Demand, Integrations, Site } from "#core/plan/schema.ts";
import { layoutTopology } from "#drawing/layoutTopology.ts";
import { worstOfAll } from "#drawing/siteFacts.ts";
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
} from "../documentBlocks.ts";
import { choicesAsked } from "./choicesAsked.ts";

/** Topology, PBX, applications, sites and the answers that decide which rows apply. */
export function overview(input: DocumentInput): Part {
  return {
    id: "overview",
    heading: input.words.messages.documentNetwork.overview.heading,
    orientation: "portrait",
    blocks: [summary(input), ...drawing(input), ...sites(input), ...choices(input)],
  };
}

function summary({ plan, assessment, words }: DocumentInput): Block {
  const { document, names } = words.messages;
  const { vendor, product, signalling, siteId } = plan.callingPlatform;
  const site = plan.sites.find(({ id }) => id === siteId)?.name;
  const applications = plan.applications.map((id) => names.applications[id]);
  return {
    kind: "facts",
    facts: [
      {
        name: document.topology.topology,
        value: plan.nodes.length > 0 ? said(names.topologies[assessment.topology]) : openText(document.missing.nodes),
      },
      {
        name: document.topology.platform,
        value: vendor === null ? openText(document.missing.vendor) : said(names.vendors[vendor]),
      },
      {
        name: document.topology.product,
        value: named(product, "") === "" ? openText(document.missing.product) : said(product),
      },
      { name: document.topology.signalling, value: said(names.signalling[signalling]) },
      {
        name: document.topology.platformSite,
        value: site === undefined ? openText(document.missing.site) : said(named(site, document.missing.name)),
      },
      {
        name: document.topology.applications,
        value: applications.length > 0 ? said(words.list(applications)) : openText(document.missing.applications),
      },
    ],
  };
}

/** Of the drawing, in its units: three sites stand beside each other, in type as small as the running heads. */
const drawnWidth = 732;

function drawing({ plan, assessment, words }: DocumentInput): readonly Block[] {
  const { topology: text } = words.messages;
  if (plan.sites.length === 0) return [];
  const scene = layoutTopology(plan, assessment, {
    words,
    stateId: worstOfAll,
    width: drawnWidth,
    open: new Set(),
    hint: "in-tables",
  });
  return [
    {
      kind: "figure",
      scene,
      caption: words.say(text.paper.caption, { state: text.paper.worst }),
      text: words.say(text.paper.text, { summary: scene.summary }),
    },
  ];
}

function sites(input: DocumentInput): readonly Block[] {
  const { plan, words } = input;
  const { document, documentNetwork, names } = words.messages;
  const { columns } = documentNetwork.overview;
  const heading: Block = { kind: "heading", text: document.topology.sites };
  if (plan.sites.length === 0) return [heading, { kind: "paragraph", text: document.missing.sites, open: true }];
  const callsOf = callsAt(input);
  return [
    heading,
    {
      kind: "table",
      columns: [
        { title: columns.site, weight: 4 },
        { title: columns.circuit, weight: 6 },
        { title: columns.subnets, weight: 4 },
        { title: columns.calls, weight: 6 },
      ],
      rows: plan.sites.map((site) =>
        tableRow(
          [...said(named(site.name, document.missing.name)), ...quiet(names.siteKinds[site.kind])],
          circuit(input, site),
          site.subnets.length > 0 ? mono(...site.subnets) : openText(document.missing.subnets),
          callsOf(site),
        ),
      ),
    },
  ];
}

/** Capacity each way, link layer and voice share, under each other. */
function circuit({ words }: DocumentInput, { circuit: access }: Site): DocumentText {
  const { documentNetwork, names } = words.messages;
  const text = documentNetwork.overview;
  const capacity = (kbps: number | null, known: string, open: string) =>
    kbps === null ? openText(open) : said(words.say(known, { capacity: kbps }));
  const percent = access.voiceSharePercent;
  return [
    ...capacity(access.upKbps, text.up, text.upOpen),
    ...capacity(access.downKbps, text.down, text.downOpen),
    ...quiet(
      names.linkLayers[access.linkLayer],
      percent === null
        ? words.say(text.defaultShare, { percent: defaultVoiceSharePercent })
        : words.say(text.share, { percent }),
    ),
  ];
}

/** Calls of each application at a site, as stated or worked out, a line each. */
function callsAt({ plan, words }: DocumentInput): (site: Site) => DocumentText {
  const { document, documentTraffic, names } = words.messages;
  const carrying = catalogue.applications.filter(
    ({ id, carriesCalls }) => carriesCalls && plan.applications.includes(id),
  );
  if (carrying.length === 0) return () => said(document.latency.notApplicable);
  return ({ traffic }) => {
    const stated = carrying.flatMap(({ id }) => {
      const given = traffic[id];
      if (!given) return [];
      const application = names.applications[id];
      const { calls, leastCalls } = dimension(given);
      if (given.by === "calls") return [words.say(document.topology.calls, { application, calls: leastCalls })];
      if (calls !== null) return [words.say(documentTraffic.topology.workedOut, { application, calls })];
      return leastCalls > 0
        ? [words.say(documentTraffic.topology.workedOutLeast, { application, calls: leastCalls })]
        : [];
    });
    const missing = carrying.filter(({ id }) => isUnknown(traffic[id])).map(({ id }) => names.applications[id]);
    return [
      ...said(...stated),
      ...(missing.length > 0 ? openText(words.say(document.missing.calls, { applications: words.list(missing) })) : []),
    ];
  };
}

/** Questions whose answers decide something for the applications and services of the plan. */
function choices({ plan, words }: DocumentInput): readonly Block[] {
  const { document, names } = words.messages;
  const { choiceColumns } = document.topology;
  const answers: Readonly<Record<string, string>> = names.answers;
  const questions: Readonly<Record<string, string>> = names.choices;
  const services: Readonly<Record<string, string>> = names.integrations;
  const stated = (answer: string, text: string) => (answer === "unknown" ? openText(text) : said(text));
  const service = (value: Integrations[keyof Integrations]): DocumentText => {
    if (typeof value === "string") return stated(value, document.topology.osProxy[value]);
    return said(value ? document.topology.yes : document.topology.no);
  };
  const { natBetweenNodes } = plan.cluster;
  const asked = choicesAsked(plan);
  const isCluster = plan.nodes.filter(({ role }) => role === "suite").length > 1;
  return [
    { kind: "heading", text: document.topology.choices },
    {
      kind: "table",
      columns: [
        { title: choiceColumns.question, weight: 3 },
        { title: choiceColumns.answer, weight: 2 },
      ],
      rows: [
        ...Object.entries(plan.choices)
          .filter(([key]) => asked.has(key))
          .map(([key, answer]) => tableRow(said(questions[key] ?? key), said(answers[answer] ?? answer))),
        ...Object.entries(plan.integrations).map(([key, value]) =>
          tableRow(said(services[key] ?? key), service(value)),
        ),
        ...(isCluster
          ? [
              tableRow(
                said(document.topology.nat),
                stated(natBetweenNodes, document.topology.natAnswers[natBetweenNodes]),
              ),
            ]
          : []),
      ],
    },
  ];
}

const isUnknown = (demand: Demand | undefined) => demand === undefined || dimension(demand).calls === null;
