import { planLimits } from "#core/plan/planLimits.ts";
import type { ReadMeasurement } from "#imports/measurements/measurement.ts";
import type { InputWords } from "#messages/inputWords.ts";
import type { Figures } from "../paths.ts";
import type { PastedField } from "./pastedFields.ts";

/** What a way of measuring may have given. */
type Group = "times" | "jitter" | "loss";

/** A way of measuring, and what of the figures it gave. */
type Source = { readonly text: string; readonly groups: readonly Group[] };

/**
 * How the figures were measured, in a few words. What stays in the plan keeps its way of measuring beside the new one:
 * "mtr, 100 packets; iperf3, 1,500 packets (jitter)".
 *
 * @param taken The figures that come from the output.
 */
export function methodOf(
  words: InputWords,
  reading: ReadMeasurement,
  taken: readonly PastedField[],
  before: Figures,
): string {
  const { both, unnamed } = words.messages.measuring.method;
  const own = { text: ownMethod(words, reading), groups: groupsIn((field) => taken.includes(field)) };
  if (own.groups.length === 0) return before.method;
  const kept = groupsIn((field) => before[field] !== null).filter((group) => !own.groups.includes(group));
  const sources = sourcesOf(words, before.method)
    .map(({ text, groups }) => ({ text, groups: groups.filter((group) => kept.includes(group)) }))
    .filter(({ groups }) => groups.length > 0);
  const joined = (all: readonly Source[]) =>
    [...all.filter(isMain), ...all.filter((source) => !isMain(source))]
      .map((source) => labelled(words, source))
      .reduce((whole, method) => words.say(both, { before: whole, method }));
  // Nobody noted how the times were measured: then nothing is said of them.
  const named = sources.filter((source) => source.text !== "" || !isMain(source));
  const whole = joined([...named.map((source) => ({ ...source, text: source.text || unnamed })), own]);
  return whole.length <= planLimits.nameLength ? whole : joined([{ text: unnamed, groups: kept }, own]);
}

const isMain = ({ groups }: Source): boolean => groups.includes("times");

const groupsIn = (has: (field: PastedField) => boolean): readonly Group[] => [
  ...(has("rttMs") || has("rttMinMs") || has("rttMaxMs") ? (["times"] as const) : []),
  ...(has("jitterMs") ? (["jitter"] as const) : []),
  ...(has("lossPercent") ? (["loss"] as const) : []),
];

/** A way of measuring that gave times stands bare; of another it is said what it gave. */
function labelled(words: InputWords, source: Source): string {
  const label = isMain(source) ? undefined : labelsOf(words).find(({ groups }) => isSame(groups, source.groups));
  return label === undefined ? source.text : words.say(label.words, { method: source.text });
}

type Label = { readonly words: string; readonly groups: readonly Group[] };

const labelsOf = ({ messages }: InputWords): readonly Label[] => [
  { words: messages.measuring.method.forJitterAndLoss, groups: ["jitter", "loss"] },
  { words: messages.measuring.method.forJitter, groups: ["jitter"] },
  { words: messages.measuring.method.forLoss, groups: ["loss"] },
];

const isSame = (some: readonly Group[], others: readonly Group[]): boolean => some.join() === others.join();

/** The ways that a plan notes: those with a label gave what it says, the rest gave the other figures. */
function sourcesOf(words: InputWords, method: string): readonly Source[] {
  const between = words.say(words.messages.measuring.method.both, { before: "", method: "" });
  const parts = method.split(between).map((text) => {
    const label = labelsOf(words).find((one) => text.endsWith(words.say(one.words, { method: "" })));
    const end = label ? text.length - words.say(label.words, { method: "" }).length : text.length;
    return { text: text.slice(0, end), groups: label?.groups ?? [] };
  });
  const labels = parts.filter(({ groups }) => groups.length > 0);
  const claimed = new Set(labels.flatMap(({ groups }) => groups));
  const rest = (["times", "jitter", "loss"] as const).filter((group) => !claimed.has(group));
  const main = parts.filter(({ groups }) => groups.length === 0).map(({ text }) => text);
  return [{ text: main.join(between), groups: rest }, ...labels];
}

function ownMethod({ messages, say }: InputWords, reading: ReadMeasurement): string {
  return say(messages.measuring.method[countedAs(reading)], {
    tool: messages.measuring.tools[reading.tool],
    count: reading.sent ?? reading.replies ?? 0,
  });
}

function countedAs({ tool, sent, replies }: ReadMeasurement) {
  if (sent === null) return replies === null ? "plain" : "replies";
  return sentBy[tool];
}

/** What each program sends. */
const sentBy = {
  ping: "packets",
  psping: "tries",
  traceroute: "probes",
  mtr: "packets",
  iperf3: "packets",
} as const satisfies Record<ReadMeasurement["tool"], string>;
