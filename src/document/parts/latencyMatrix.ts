import type { Check } from "#core/assess/assessment.ts";
import { pathKey } from "#core/plan/edits.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  openText,
  quiet,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import type { PlanNames } from "./planNames.ts";

/** Sites with servers, and sites, that are still seen at a glance; with more the list says it all. */
const columnsShown = 6;
const rowsShown = 24;

type Bound = Check & { readonly path: readonly [string, string]; readonly limitMs: number };

/** Round-trip times of sites to those with servers, with the strictest limit on each path; nothing for one site or many. */
export function latencyMatrix({ plan, assessment, words }: DocumentInput, names: PlanNames): readonly Block[] {
  const text = words.messages.documentNetwork.latency;
  const strictest = new Map<string, Bound>();
  for (const check of assessment.checks) {
    if (!isBound(check)) continue;
    const key = pathKey(...check.path);
    const known = strictest.get(key);
    if (!known || check.limitMs < known.limitMs) strictest.set(key, check);
  }
  const paths = [...strictest.values()].map(({ path }) => path);
  const servers = new Set(paths.map(([server]) => server));
  const named = new Set(paths.flat());
  const columns = plan.sites.filter(({ id }) => servers.has(id));
  const rows = plan.sites.filter(({ id }) => named.has(id));
  if (rows.length < 2 || rows.length > rowsShown || columns.length > columnsShown) return [];
  return [
    { kind: "heading", text: text.matrix },
    { kind: "paragraph", text: text.matrixIntro },
    {
      kind: "table",
      columns: [
        { title: text.corner, weight: 3 },
        ...columns.map(({ id }) => ({ title: names.site(id), weight: 2, align: "right" }) as const),
      ],
      rows: rows.map((from) =>
        tableRow(said(names.site(from.id)), ...columns.map((to) => cell(strictest.get(pathKey(from.id, to.id))))),
      ),
    },
  ];

  function cell(check: Bound | undefined): DocumentText {
    const { document, documentTraffic } = words.messages;
    if (!check) return said(document.latency.notApplicable);
    const limit = { limit: check.limitMs };
    const { least, most } = documentTraffic.latency;
    const ms = (value: number) => words.say(document.latency.ms, { value });
    const { rttMs, rttMinMs, rttMaxMs } = check;
    switch (check.verdict) {
      case "failed":
        return strong(
          rttMs === null ? words.say(least, { least: ms(rttMinMs ?? 0) }) : ms(rttMs),
          words.say(text.beyond, limit),
        );
      case "passed":
        return [
          ...said(rttMs === null ? words.say(most, { most: ms(rttMaxMs ?? 0) }) : ms(rttMs)),
          ...quiet(words.say(text.within, limit)),
        ];
      default:
        return openText(text.notMeasured, words.say(text.open, limit));
    }
  }
}

const isBound = (check: Check): check is Bound => check.path !== null && check.limitMs !== null;
