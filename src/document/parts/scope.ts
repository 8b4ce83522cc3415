import { nodeDuties } from "#core/plan/schema.ts";
import {
  type Block,
  type DocumentInput,
  type Fact,
  named,
  openText,
  type Part,
  quiet,
  said,
} from "../documentBlocks.ts";
import { firstFew, planNames } from "./planNames.ts";
import { assumptions } from "./scopeAssumptions.ts";
import { constraints, dependencies } from "./scopeConstraints.ts";
import { howToRead, outside } from "./scopeLimits.ts";

/** Names of PBX systems that are listed; more are counted. */
const systemsShown = 4;

/** What the document covers and what not, how it is read, and what it takes for granted. */
export function scope(input: DocumentInput): Part {
  const text = input.words.messages.documentParts.scope;
  return {
    id: "scope",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: text.intro },
      { kind: "heading", text: text.covers },
      covers(input),
      outside(input),
      howToRead(input),
      assumptions(input),
      ...constraints(input),
      ...dependencies(input),
    ],
  };
}

function covers(input: DocumentInput): Block {
  const { document, documentNetwork } = input.words.messages;
  const facts: readonly Fact[] = [
    { name: document.topology.applications, value: applications(input) },
    { name: document.topology.sites, value: sites(input) },
    { name: documentNetwork.servers.heading, value: servers(input) },
    { name: document.topology.platform, value: platform(input) },
  ];
  return { kind: "facts", facts };
}

function applications({ plan, words }: DocumentInput) {
  const { document, documentParts, names } = words.messages;
  const count = plan.applications.length;
  if (count === 0) return openText(document.missing.applications);
  const list = words.list(plan.applications.map((id) => names.applications[id]));
  return said(words.say(documentParts.scope.applications, { count, list }));
}

function sites({ plan, words }: DocumentInput) {
  const { document, documentParts } = words.messages;
  const text = documentParts.scope;
  if (plan.sites.length === 0) return openText(document.missing.sites);
  const kinds = (["data-centre", "dr-data-centre", "branch"] as const).flatMap((kind) => {
    const count = plan.sites.filter((site) => site.kind === kind).length;
    return count === 0 ? [] : [words.say(text.siteCounts[kind], { count })];
  });
  return said(words.say(text.sites, { count: plan.sites.length, list: words.list(kinds) }));
}

function servers({ plan, words }: DocumentInput) {
  const { document, documentParts } = words.messages;
  const { serverCounts, dutyCounts } = documentParts.scope;
  if (plan.nodes.length === 0) return openText(document.missing.nodes);
  return said(
    ...(["suite", "manager-assistant"] as const).flatMap((role) => {
      const ofRole = plan.nodes.filter((node) => node.role === role);
      if (ofRole.length === 0) return [];
      const duties = nodeDuties.flatMap((duty) => {
        const count = ofRole.filter((node) => node.duty === duty).length;
        return count === 0 ? [] : [words.say(dutyCounts[duty], { count })];
      });
      return [words.say(serverCounts[role], { count: ofRole.length, duties: words.list(duties) })];
    }),
  );
}

function platform(input: DocumentInput) {
  const { plan, words } = input;
  const { document, documentParts, names } = words.messages;
  const text = documentParts.scope;
  const { vendor, product, signalling, siteId } = plan.callingPlatform;
  const systems = plan.peers.filter(({ kind }) => kind === "pbx").map(({ name }) => named(name, document.missing.name));
  const model = named(product, "").trim();
  // A vendor that is none of the two is said by its product.
  const vendorName = vendor === null || (vendor === "other" && model !== "") ? "" : names.vendors[vendor];
  const whose = [vendorName, model].filter((word) => word !== "").join(" ");
  return [
    ...(vendor === null ? openText(document.missing.vendor) : []),
    ...(whose === "" ? [] : said(whose)),
    ...said(words.say(text.signalling, { signalling: names.signalling[signalling] })),
    ...(siteId === null ? [] : said(planNames(input).site(siteId))),
    ...(systems.length === 0
      ? []
      : quiet(words.say(text.pbxSystems, { count: systems.length, list: firstFew(words, systems, systemsShown) }))),
  ];
}
