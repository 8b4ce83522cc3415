import { catalogue } from "#catalogue/catalogue.ts";
import type { Check } from "#core/assess/assessment.ts";
import { pathKey } from "#core/plan/edits.ts";
import type { PlanNode } from "#core/plan/schema.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  openText,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import { measuredText } from "./measuredText.ts";
import type { PlanNames } from "./planNames.ts";

/** Pairs that are listed one by one; more are counted by where they stand. */
const pairsShown = 15;

type Pair = readonly [PlanNode, PlanNode];

/** Every pair of suite servers, as they must all reach each other, with what the latency between them comes to. */
export function nodePairs(input: DocumentInput, names: PlanNames): readonly Block[] {
  const { plan, assessment, words } = input;
  const { document, documentNetwork, names: ids } = words.messages;
  const text = documentNetwork.recovery;
  const pairs = suitePairs(plan.nodes);
  if (pairs.length === 0) return [];
  const checks = new Map(
    assessment.checks.flatMap((check) =>
      check.about === "nodes" && check.path !== null ? [[pathKey(...check.path), check] as const] : [],
    ),
  );
  const servers = plan.nodes.filter(({ role }) => role === "suite").length;
  const { columns } = text;
  return [
    { kind: "heading", text: text.pairs },
    {
      kind: "paragraph",
      text: words.say(text.pairsIntro, {
        servers,
        others: servers - 1,
        pairs: pairs.length,
        limit: catalogue.limits.find(({ id }) => id === "inter-node")?.rttMs ?? 0,
      }),
    },
    {
      kind: "table",
      columns: [
        { title: columns.pair, weight: 6 },
        { title: columns.place, weight: 6 },
        { title: columns.measured, weight: 4, align: "right" },
        { title: columns.verdict, weight: 4 },
      ],
      rows: groupsOf(pairs).map((group) => {
        const check = group.key === null ? undefined : checks.get(group.key);
        return tableRow(said(pairText(group.pairs)), place(group.pairs), measured(check), verdict(check));
      }),
    },
  ];

  function pairText(group: readonly Pair[]): string {
    const [first] = group;
    return pairs.length > pairsShown || first === undefined
      ? words.say(text.pairCount, { count: group.length })
      : words.say(text.pair, { one: names.server(first[0].id), other: names.server(first[1].id) });
  }

  function place([first]: readonly Pair[]): DocumentText {
    const [one, other] = [first?.[0].siteId ?? null, first?.[1].siteId ?? null];
    return one === null || other === null ? openText(document.missing.place) : said(names.path([one, other]));
  }

  function measured(check: Check | undefined): DocumentText {
    return check ? measuredText(words, check) : openText(document.missing.measurement);
  }

  function verdict(check: Check | undefined): DocumentText {
    const reached = check?.verdict ?? "unmeasured";
    const print = { failed: strong, unmeasured: openText, passed: said, "not-applicable": said }[reached];
    return print(ids.checkVerdicts[reached]);
  }

  /** One pair each, or with many of them all that stand at the same two places. */
  function groupsOf(all: readonly Pair[]): readonly { readonly key: string | null; readonly pairs: readonly Pair[] }[] {
    if (all.length <= pairsShown) return all.map((pair) => ({ key: siteKey(pair), pairs: [pair] }));
    const keys = [...new Set(all.map(siteKey))];
    return keys.map((key) => ({ key, pairs: all.filter((pair) => siteKey(pair) === key) }));
  }
}

/** N × (N − 1) ÷ 2 pairs of N suite servers, in the order of the plan. */
export function suitePairs(nodes: readonly PlanNode[]): readonly Pair[] {
  const suite = nodes.filter(({ role }) => role === "suite");
  return suite.flatMap((one, index) => suite.slice(index + 1).map((other): Pair => [one, other]));
}

/** The two places of a pair; `null` where one of them is not known. */
const siteKey = ([one, other]: Pair): string | null =>
  one.siteId === null || other.siteId === null ? null : pathKey(one.siteId, other.siteId);
