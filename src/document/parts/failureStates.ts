import type { FailureState } from "#core/assess/assessment.ts";
import { isWithoutService } from "#core/assess/failureState.ts";
import { failedPaths, unmeasuredPaths } from "#core/assess/stateReasons.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  openText,
  type Part,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import { sharedWork } from "./haModels.ts";
import { nodePairs } from "./nodePairs.ts";
import { firstFew, type PlanNames, planNames } from "./planNames.ts";
import { serverRequirements } from "./serverRequirements.ts";
import { worstState } from "./worstState.ts";

/** Paths, circuits that a row of the table names; more are counted. */
const namesShown = 3;

/** Applications that are named where they are served; the largest group with more is called the others. */
const namedApplications = 2;

/** What the plan comes to when something is down, and what the vendor requires of servers that stand in for each other. */
export function failureStates(input: DocumentInput): Part {
  const { plan, assessment, words } = input;
  const { documentNetwork, documentTraffic } = words.messages;
  const text = documentTraffic.states;
  const names = planNames(input);
  const { columns } = text;
  const blocks: readonly Block[] =
    plan.nodes.length === 0
      ? [{ kind: "paragraph", text: text.none, open: true }]
      : [
          { kind: "heading", text: documentNetwork.recovery.states },
          { kind: "paragraph", text: text.intro },
          ...worstState(input, names),
          {
            kind: "table",
            columns: [
              { title: columns.state, weight: 5 },
              { title: columns.serving, weight: 8 },
              { title: columns.verdict, weight: 3 },
              { title: columns.why, weight: 9 },
              { title: columns.flows, weight: 2, align: "right" },
            ],
            rows: assessment.states.map((state) =>
              tableRow(
                said(names.state(state.id)),
                serving(input, state, names),
                verdict(input, state),
                why(input, state, names),
                said(words.number(state.flowCount)),
              ),
            ),
          },
          ...sharedWork(input),
          ...nodePairs(input, names),
          ...serverRequirements(input),
        ];
  return { id: "failure-states", heading: documentNetwork.recovery.heading, orientation: "portrait", blocks };
}

/** Who takes the calls; one line for all applications, or one for each group and the largest last. */
function serving({ words }: DocumentInput, state: FailureState, names: PlanNames): DocumentText {
  const { names: ids, documentTraffic } = words.messages;
  const text = documentTraffic.states;
  const byServers = new Map<string, { readonly nodeIds: readonly string[]; readonly applications: string[] }>();
  for (const { applications, nodeIds } of state.serving) {
    if (nodeIds.length === 0) continue;
    const key = nodeIds.join(" ");
    const group = byServers.get(key) ?? { nodeIds, applications: [] };
    group.applications.push(...applications.map((id) => ids.applications[id]));
    byServers.set(key, group);
  }
  const groups = [...byServers.values()].toSorted((one, other) => one.applications.length - other.applications.length);
  const lines = groups.map(({ applications, nodeIds }, index) => {
    const servers = words.list(nodeIds.map(names.server));
    if (groups.length === 1 && state.unserved.length === 0) return servers;
    const isRest = index === groups.length - 1 && applications.length > namedApplications;
    return isRest
      ? words.say(text.othersServed, { servers })
      : words.say(text.servingSome, { applications: words.list(applications), servers });
  });
  const unserved = state.unserved.map((id) => ids.applications[id]);
  const missing = state.unserved.length === 0 ? [] : [words.say(text.unserved, { applications: words.list(unserved) })];
  const all = [...said(...lines), ...strong(...missing)];
  return all.length > 0 ? all : said(text.nothing);
}

function verdict({ words }: DocumentInput, state: FailureState): DocumentText {
  if (isWithoutService(state)) return said(words.messages.names.withoutService);
  const print = { failed: strong, incomplete: openText, passed: said }[state.verdict];
  return print(words.messages.names.verdicts[state.verdict]);
}

/** What fails or is not known in a state; what is the same with everything up is not said again. */
function why(input: DocumentInput, state: FailureState, names: PlanNames): DocumentText {
  const { assessment, words } = input;
  const text = words.messages.documentTraffic.states;
  const [up] = assessment.states;
  const found = defectsOf(input, state, names);
  const usual = up && up.id !== state.id ? defectsOf(input, up, names) : null;
  const isUsual = (what: keyof Defects) => found[what].key !== "" && found[what].key === usual?.[what].key;
  const lines = [
    ...said(...(isUsual("failed") ? [text.asUsual] : found.failed.lines)),
    ...openText(...(isUsual("open") ? [] : found.open.lines)),
    ...openText(...(isUsual("open") && found.failed.key === "" ? [text.asUsual] : [])),
    ...(state.isWithoutPbx ? strong(text.withoutPbx) : []),
  ];
  return lines.length > 0 ? lines : said(text.nothing);
}

/** Lines as printed, and all that they stand for: with many names they print no more than the first. */
type Defect = { readonly key: string; readonly lines: readonly string[] };
type Defects = { readonly failed: Defect; readonly open: Defect };

function defectsOf({ assessment, words }: DocumentInput, state: FailureState, names: PlanNames): Defects {
  const text = words.messages.documentTraffic.states;
  const paths = failedPaths(assessment, state).map(names.path);
  const circuits = state.failedCircuits.map(names.circuit);
  const unmeasured = unmeasuredPaths(assessment, state).map(names.path);
  const few = (entries: readonly string[]) => firstFew(words, entries, namesShown);
  const defect = (always: string, ...lists: readonly (readonly [message: string, of: readonly string[]])[]): Defect => {
    const filled = lists.filter(([, of]) => of.length > 0);
    const named = filled.map(([message, of]) => words.say(message, { list: few(of) }));
    const lines = named.length > 0 || always === "" ? named : [always];
    return { key: lines.length > 0 ? JSON.stringify([always, filled]) : "", lines };
  };
  return {
    failed: defect(
      state.verdict === "failed" ? text.failedAlways : "",
      [text.failedPaths, paths],
      [text.failedCircuits, circuits],
    ),
    open: defect(state.verdict === "incomplete" ? text.unknownAlways : "", [text.unmeasuredPaths, unmeasured]),
  };
}
