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
  said,
  tableRow,
} from "../documentBlocks.ts";

/** Topology, PBX, applications, sites, servers and the answers that decide which rows apply. */
export function topology(input: DocumentInput): Part {
  const { document } = input.words.messages;
  return {
    id: "topology",
    heading: document.topology.heading,
    orientation: "portrait",
    blocks: [summary(input), ...drawing(input), ...sites(input), ...nodes(input), ...choices(input)],
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

function sites({ plan, words }: DocumentInput): readonly Block[] {
  const { document, documentTraffic, names } = words.messages;
  const { siteColumns } = document.topology;
  if (plan.sites.length === 0) {
    return [
      { kind: "heading", text: document.topology.sites },
      { kind: "paragraph", text: document.missing.sites, open: true },
    ];
  }
  const carrying = catalogue.applications.filter(
    ({ id, carriesCalls }) => carriesCalls && plan.applications.includes(id),
  );
  const capacity = (kbps: number | null) =>
    kbps === null
      ? openText(document.missing.capacity)
      : said(words.say(document.topology.capacity, { capacity: kbps }));
  const calls = ({ traffic }: Site): DocumentText => {
    if (carrying.length === 0) return said(document.latency.notApplicable);
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
      ...(stated.length > 0 ? said(words.list(stated)) : []),
      ...(missing.length > 0 ? openText(words.say(document.missing.calls, { applications: words.list(missing) })) : []),
    ];
  };
  const share = ({ circuit: { voiceSharePercent } }: Site) =>
    voiceSharePercent === null
      ? words.say(document.topology.defaultShare, { percent: defaultVoiceSharePercent })
      : words.say(document.topology.share, { percent: voiceSharePercent });
  return [
    { kind: "heading", text: document.topology.sites },
    {
      kind: "table",
      columns: [
        { title: siteColumns.name, weight: 4 },
        { title: siteColumns.kind, weight: 4 },
        { title: siteColumns.up, weight: 6, align: "right" },
        { title: siteColumns.down, weight: 6, align: "right" },
        { title: documentTraffic.topology.linkLayer, weight: 4 },
        { title: siteColumns.share, weight: 5, align: "right" },
        { title: siteColumns.subnets, weight: 6 },
        { title: siteColumns.calls, weight: 10 },
      ],
      rows: plan.sites.map((site) =>
        tableRow(
          said(named(site.name, document.missing.name)),
          said(names.siteKinds[site.kind]),
          capacity(site.circuit.upKbps),
          capacity(site.circuit.downKbps),
          said(names.linkLayers[site.circuit.linkLayer]),
          said(share(site)),
          site.subnets.length > 0 ? mono(...site.subnets) : openText(document.missing.subnets),
          calls(site),
        ),
      ),
    },
  ];
}

function nodes({ plan, words }: DocumentInput): readonly Block[] {
  const { document, documentTraffic, names } = words.messages;
  const { nodeColumns } = document.topology;
  const heading: Block = { kind: "heading", text: document.topology.nodes };
  if (plan.nodes.length === 0) return [heading, { kind: "paragraph", text: document.missing.nodes, open: true }];
  const siteOf = (siteId: string | null) => {
    const site = plan.sites.find(({ id }) => id === siteId);
    return site ? said(named(site.name, document.missing.name)) : openText(document.missing.site);
  };
  return [
    heading,
    {
      kind: "table",
      columns: [
        { title: nodeColumns.name, weight: 3 },
        { title: nodeColumns.role, weight: 3 },
        { title: documentTraffic.topology.duty, weight: 2 },
        { title: nodeColumns.site, weight: 3 },
        { title: nodeColumns.addresses, weight: 4 },
      ],
      rows: plan.nodes.map(({ name, role, duty, siteId, addresses }) =>
        tableRow(
          said(named(name, document.missing.name)),
          said(names.nodeRoles[role]),
          said(names.duties[duty]),
          siteOf(siteId),
          addresses.length > 0 ? mono(...addresses) : openText(document.missing.address),
        ),
      ),
    },
  ];
}

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
  return [
    { kind: "heading", text: document.topology.choices },
    {
      kind: "table",
      columns: [
        { title: choiceColumns.question, weight: 3 },
        { title: choiceColumns.answer, weight: 2 },
      ],
      rows: [
        ...Object.entries(plan.choices).map(([key, answer]) =>
          tableRow(said(questions[key] ?? key), said(answers[answer] ?? answer)),
        ),
        ...Object.entries(plan.integrations).map(([key, value]) =>
          tableRow(said(services[key] ?? key), service(value)),
        ),
        tableRow(said(document.topology.nat), stated(natBetweenNodes, document.topology.natAnswers[natBetweenNodes])),
      ],
    },
  ];
}

const isUnknown = (demand: Demand | undefined) => demand === undefined || dimension(demand).calls === null;
