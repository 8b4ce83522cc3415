import { addressOf } from "./destination.ts";
import { type Time, timeOf, timePattern, timesIn } from "./figures.ts";

/** One attempt of a trace: its time, or `null` for a star; and who answered, where that is known. */
export type Probe = { readonly time: Time | null; readonly host: string | null };

/** What a line of a trace says of its hop. */
export type HopPart = {
  readonly probes: readonly Probe[];
  /** Names and addresses, in order. */
  readonly hosts: readonly string[];
  /** Whether a router says that it cannot send on: "!H", "!N", "!<13>". */
  readonly isRefused: boolean;
};

type Item =
  | { readonly kind: "time"; readonly time: Time }
  | { readonly kind: "star" | "aside" | "refusal" }
  | { readonly kind: "host"; readonly word: string };

/** What may stand in a line with times, each up to a blank. */
const itemPattern = new RegExp(
  String.raw`\s*(?:(?<time>${timePattern})|(?<star>\*)|(?<aside>\[(?:AS[\w/]+|\*)\]|!(?=\s|$))|(?<refusal>![HNPXSFVC](?:-\d+)?|!<?\d+>?)|(?<host>[^\s*!]\S*))(?=\s|$)`,
  "uy",
);

/** The number of a hop and what follows it; `null` for a line that does not begin with a small number. */
export function numberedHop(text: string): { readonly index: number; readonly rest: string } | null {
  const [, digits, rest] = /^\s{0,8}(\d{1,3})\s+(\S.*)$/.exec(text) ?? [];
  return digits === undefined || rest === undefined ? null : { index: Number(digits), rest };
}

/** What stands behind the number of a hop; `null` for what no trace prints there. */
export function hopPartOf(rest: string): HopPart | null {
  const stars = /^\*(?:\s+\*)*(?=\s|$)/.exec(rest)?.[0];
  if (stars !== undefined && timesIn(rest).length === 0) {
    if (/[=%]/.test(rest)) return null;
    const count = stars.match(/\*/g)?.length ?? 0;
    return { probes: Array.from({ length: count }, () => ({ time: null, host: null })), hosts: [], isRefused: false };
  }
  const part = continuationOf(rest);
  return part !== null && part.hosts.length > 0 && part.probes.some(({ time }) => time !== null) ? part : null;
}

/** Times, stars, addresses and their names; `null` for a line that has anything else, or no time or star. */
export function continuationOf(text: string): HopPart | null {
  const items = itemsOf(text.replace(/\^C\s*$/, "").trim());
  if (items === null || !items.every((item, index) => isSound(item, items[index + 1]))) return null;
  const hosts = items.flatMap((item) => (item.kind === "host" ? [bare(item.word)] : []));
  // Windows names the host behind the times, the others before them.
  const firstAddress = hosts.find((host) => addressOf(host) !== null) ?? null;
  const probes: Probe[] = [];
  let host: string | null = null;
  for (const item of items) {
    if (item.kind === "host" && addressOf(bare(item.word)) !== null) host = bare(item.word);
    if (item.kind === "time") probes.push({ time: item.time, host: host ?? firstAddress });
    if (item.kind === "star") probes.push({ time: null, host: null });
  }
  if (probes.length === 0) return null;
  return { probes, hosts, isRefused: items.some(({ kind }) => kind === "refusal") };
}

function itemsOf(text: string): readonly Item[] | null {
  const items: Item[] = [];
  itemPattern.lastIndex = 0;
  while (itemPattern.lastIndex < text.length) {
    const groups = itemPattern.exec(text)?.groups;
    if (groups === undefined) return null;
    items.push(itemOf(groups));
  }
  return items;
}

function itemOf({ time, star, aside, refusal, host = "" }: Readonly<Record<string, string | undefined>>): Item {
  if (time !== undefined) return { kind: "time", time: timeOf(time) };
  if (star !== undefined) return { kind: "star" };
  if (aside !== undefined) return { kind: "aside" };
  return refusal === undefined ? { kind: "host", word: host } : { kind: "refusal" };
}

/** A host is an address, or a name with its address behind it in brackets. */
function isSound(item: Item, next: Item | undefined): boolean {
  if (item.kind !== "host" || addressOf(bare(item.word)) !== null) return true;
  const isNamed = next?.kind === "host" && /^[[(]/.test(next.word) && addressOf(bare(next.word)) !== null;
  return isNamed && /^[^=%]*[\p{L}.:][^=%]*$/u.test(item.word);
}

const bare = (word: string): string => word.replace(/^[[(]|[\])]$/g, "");
