import { parseAddress } from "#core/assess/addresses.ts";
import type { NumberedLine } from "./measurement.ts";

/** Where a trace was to go, as far as the text around it says so. */
export type Destination = { readonly address: string | null; readonly name: string | null };

const addressPattern =
  /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d{1,3}){0,3})(?!\w|[.:]\w)/gi;

/** An address in one spelling; `null` for what is none. Interfaces behind "%" are left out. */
export function addressOf(word: string): string | null {
  const result = parseAddress(word.replace(/%\w+$/, ""));
  return result.ok && result.value.isHost ? `${result.value.family} ${result.value.first}` : null;
}

/** Every address of a line, in order and in one spelling. */
export const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(addressPattern)]
    // The colon that follows an address of version 6 is none of its own.
    .map(([found]) => addressOf(found) ?? addressOf(found.replace(/:$/, "")))
    .filter((address) => address !== null);

/** Lines above the first hop in which the destination is looked for: command, warnings, two lines of heading. */
const linesAbove = 6;

/** Which lines state the destination of a trace, and what they say. */
export type Statement = { readonly destination: Destination; readonly firstLine: number };

/**
 * The destination by the heading of tracert, traceroute and mtr, or else by the command that was typed.
 *
 * @param before The lines above the first hop, of which the last few are read.
 * @returns `null` where nothing states it.
 */
export function statedDestination(before: readonly NumberedLine[]): Statement | null {
  // A hop above belongs to another trace.
  const hop = before.findLastIndex(({ text }) => /^\s{0,8}\d{1,3}(?:\s|\.\s|\.\|)/.test(text));
  const near = before.slice(Math.max(hop + 1, before.length - linesAbove));
  const found = headingIn(near);
  const command = near.findLast(({ text }) => commandPattern.test(text));
  const typed = command && { destination: typedIn(command.text), firstLine: command.number };
  if (!found) return typed ?? null;
  return { ...found, firstLine: Math.min(found.firstLine, typed?.firstLine ?? found.firstLine) };
}

function headingIn(near: readonly NumberedLine[]): Statement | null {
  const own = near.findLast(({ text }) => /^\W{0,4}trac(?:eroute6? to|ing the route to)\s|\s->\s/i.test(text));
  if (own) {
    const target = own.text.replace(/^.*?(?:\sto|\s->)\s+/i, "");
    return { destination: destinationIn(target), firstLine: own.number };
  }
  // Windows, in any language: address and number of hops, on one line or broken into two or three.
  for (const count of [1, 2, 3]) {
    const heading = near.slice(-count);
    const text = heading.map((line) => line.text.trim()).join(" ");
    if (heading.length === count && heading[0] && isWindowsHeading(text)) {
      return { destination: destinationIn(text), firstLine: heading[0].number };
    }
  }
  return null;
}

const isWindowsHeading = (text: string): boolean =>
  !/[=%>]/.test(text) && /(?:^|\s)\d{1,3}(?=\p{L}|:?(?:\s|$))/u.test(text) && addressesIn(text).length > 0;

/** "name [address]", "name (address)" or the address alone. */
function destinationIn(text: string): Destination {
  const named = /([^\s[(]+)\s?[[(]([^\s\])]+)[\])]/.exec(text);
  const address = (named && addressOf(named[2] ?? "")) ?? addressesIn(text)[0] ?? null;
  const name = named?.[1] ?? /^[^\s,]+/.exec(text)?.[0] ?? "";
  return { address, name: nameOf(name) };
}

const commandPattern = /(?:^|[>$#%])\s*(?:sudo\s+)?(?:tracert|traceroute6?|mtr)(?:\.exe)?\s+(\S.*)$/i;

/** The last address of a command, since one before it is where to send from; else its last word. */
function typedIn(text: string): Destination {
  const words = (commandPattern.exec(text)?.[1] ?? "").trim().split(/\s+/);
  const address = words.map(addressOf).findLast((one) => one !== null) ?? null;
  return { address, name: nameOf(words.findLast((word) => !word.startsWith("-")) ?? "") };
}

const nameOf = (word: string): string | null =>
  /\p{L}/u.test(word) && addressOf(word) === null ? word.toLowerCase() : null;

/**
 * Whether a hop is the destination, by what it calls itself.
 *
 * @param hosts Names and addresses of the hop.
 * @returns `null` where the text does not say enough.
 */
export function isDestination(destination: Destination | null, hosts: readonly string[]): boolean | null {
  if (destination === null) return null;
  const addresses = hosts.map(addressOf).filter((address) => address !== null);
  if (destination.address !== null && addresses.includes(destination.address)) return true;
  if (destination.address !== null && addresses.length > 0) return false;
  if (destination.name !== null && hosts.some((host) => host.toLowerCase() === destination.name)) return true;
  return null;
}
