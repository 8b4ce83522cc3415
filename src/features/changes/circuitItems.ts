import type { Budget } from "#core/assess/assessment.ts";
import type { AssessmentDiff } from "#core/compare/diffAssessments.ts";
import { describeCircuitVerdict } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";
import type { ChangeItem } from "./changeItem.ts";
import { shortList } from "./openingItems.ts";

/** Circuits that a line names; more are counted. */
const namedInLine = 2;

type Moved = AssessmentDiff["budgets"]["changed"][number];

/** How the loads and allowances of circuits move, and how they are then judged. */
export function circuitItems(
  words: Words,
  { budgets }: AssessmentDiff,
  siteName: (id: string) => string,
): readonly ChangeItem[] {
  const { changes } = words.messages;
  const text = changes.circuits;
  const unsorted = [...bySite(budgets.changed).values()].flatMap((moved): readonly Line[] => {
    const each = moved.map((one) => figuresOf(words, one));
    const [first] = each;
    const [one] = moved;
    if (!first || !one) return [];
    const site = siteName(one.after.siteId);
    if (each.length > 1 && each.every((other) => JSON.stringify(other) === JSON.stringify(first))) {
      return [{ circuit: words.say(text.eachWay, { site }), ...first }];
    }
    return each.map((figures, index) => ({
      circuit: words.say(text.way, {
        site,
        direction: words.messages.names.directions[moved[index]?.after.direction ?? "up"],
      }),
      ...figures,
    }));
  });
  // What is judged differently weighs more than figures that only move.
  const lines = unsorted.toSorted((one, other) => Number(other.verdict !== "") - Number(one.verdict !== ""));
  const details = lines.map((line) => lineText(words, line, "text"));
  const moved = lines.slice(0, namedInLine).map(
    (line): ChangeItem => ({
      id: `circuit-${line.circuit}`,
      view: "bandwidth",
      text: lineText(words, line, "text"),
      spoken: lineText(words, line, "spoken"),
      details: [],
    }),
  );
  const more = lines.length - moved.length;
  const others = words.say(text.others, { count: more });
  const rest: readonly ChangeItem[] =
    more === 0
      ? []
      : [
          {
            id: "circuits",
            view: "bandwidth",
            text: others,
            spoken: others,
            details: details.slice(namedInLine),
          },
        ];
  return [...placed("added", budgets.added), ...placed("removed", budgets.removed), ...moved, ...rest];

  function placed(kind: "added" | "removed", entries: readonly Budget[]): readonly ChangeItem[] {
    const sites = [...new Set(entries.map(({ siteId }) => siteName(siteId)))];
    if (sites.length === 0) return [];
    const said = words.say(text[kind], { count: sites.length, list: shortList(words, sites, namedInLine) });
    return [{ id: `circuits-${kind}`, view: "bandwidth", text: said, spoken: said, details: [] }];
  }
}

type Figures = {
  readonly kind: "load" | "allowed" | "verdict";
  readonly before: string;
  readonly after: string;
  /** The new verdict where it is another one; empty otherwise. */
  readonly verdict: string;
};

type Line = Figures & { readonly circuit: string };

/** The figure that moves: the load, else what is allowed, else the verdict alone. */
function figuresOf(words: Words, { before, after }: Moved): Figures {
  const verdict = before.verdict === after.verdict ? "" : describeCircuitVerdict(words, after);
  if (loadOf(words, before) !== loadOf(words, after)) {
    return { kind: "load", ...rateMove(words, before, after), verdict };
  }
  const [allowedBefore, allowedAfter] = [allowedOf(words, before), allowedOf(words, after)];
  if (allowedBefore !== allowedAfter) return { kind: "allowed", before: allowedBefore, after: allowedAfter, verdict };
  return {
    kind: "verdict",
    before: describeCircuitVerdict(words, before),
    after: describeCircuitVerdict(words, after),
    verdict: "",
  };
}

/** A load with calls that are not known is a lower bound, and none at all says nothing. */
function loadOf(words: Words, { loadKbps, unknownCalls }: Budget): string {
  const text = words.messages.changes.circuits;
  if (unknownCalls > 0 && loadKbps === 0) return text.unknownLoad;
  return words.say(unknownCalls > 0 ? text.leastLoad : text.load, { kbps: loadKbps });
}

/** Two loads, the unit written once where both have one, and "at least" once where both are lower bounds. */
function rateMove(words: Words, before: Budget, after: Budget): { readonly before: string; readonly after: string } {
  const text = words.messages.changes.circuits;
  const isKnown = ({ loadKbps, unknownCalls }: Budget) => loadKbps > 0 || unknownCalls === 0;
  if (!isKnown(before) || !isKnown(after)) return { before: loadOf(words, before), after: loadOf(words, after) };
  const isSameBound = before.unknownCalls > 0 === after.unknownCalls > 0;
  return {
    before: words.say(before.unknownCalls > 0 ? text.least : text.exact, { kbps: before.loadKbps }),
    after: isSameBound ? words.say(text.load, { kbps: after.loadKbps }) : loadOf(words, after),
  };
}

function allowedOf(words: Words, { allowedKbps }: Budget): string {
  const text = words.messages.changes.circuits;
  return allowedKbps === null ? text.unknownLoad : words.say(text.load, { kbps: allowedKbps });
}

function lineText(words: Words, { kind, circuit, before, after, verdict }: Line, form: "text" | "spoken"): string {
  const { circuits, spoken } = words.messages.changes;
  const change =
    form === "spoken"
      ? words.say(spoken.from, { what: circuit, before, after })
      : words.say(kind === "allowed" ? circuits.allowed : circuits.moved, { circuit, before, after });
  return verdict === "" ? change : words.say(circuits.judged, { change, verdict });
}

function bySite(changed: readonly Moved[]): ReadonlyMap<string, readonly Moved[]> {
  const sites = new Map<string, Moved[]>();
  for (const one of changed) {
    const known = sites.get(one.after.siteId);
    if (known) known.push(one);
    else sites.set(one.after.siteId, [one]);
  }
  return sites;
}
