import { catalogue } from "#catalogue/catalogue.ts";
import { parseAddress } from "#core/assess/addresses.ts";
import type { End, Opening, Service } from "#core/assess/assessment.ts";
import { describeEnd } from "#messages/describe.ts";
import { type DocumentInput, type DocumentText, mono, quiet } from "../documentBlocks.ts";
import { hasCommands } from "./testMethods.ts";

/** Pairs of servers with a command each; of more the addresses are listed. */
const pairsShown = 6;

type Context = DocumentInput & { readonly ends: ReadonlyMap<string, End> };

const togetherOnly = new Set<string>(
  catalogue.requirements.flatMap((one) => ("topology" in one && one.topology === "nodes-at-one-site" ? [one.id] : [])),
);

/** Whether an opening between nodes is for those at one site, and not for those at different ones. */
export const joinsOneSite = ({ requirement }: Opening): boolean => togetherOnly.has(requirement);

/** The one TCP port of a service; `null` for ranges, other protocols and ports that are not known. */
export const singlePort = ({ transport, destination }: Service): number | null =>
  transport === "tcp" && typeof destination === "object" && destination.from === destination.to
    ? destination.from
    : null;

/** Connections to each TCP port of an opening: to one listener, or between servers for each pair. */
export function testCommands(context: Context, opening: Opening): DocumentText {
  const ports = opening.services.map(singlePort).filter((port) => port !== null);
  const [initiator] = endsOf(context, opening.initiators);
  if (!initiator || !hasCommands.has(initiator.kind) || ports.length === 0) return [];
  return opening.initiator === "either-node"
    ? betweenServers(context, opening, ports)
    : toListener(context, opening, ports);
}

const endsOf = ({ ends }: Context, ids: readonly string[]): readonly End[] => ids.flatMap((id) => ends.get(id) ?? []);

/** What is typed by hand becomes part of a command only if it is nothing but an address. */
const soundAddresses = ({ addresses }: End): readonly string[] =>
  addresses.map((host) => host.trim()).filter((host) => parseAddress(host).ok);

/** An address, or room for one of a network. */
const hostOf = ({ words }: Context, address: string): string =>
  address.includes("/") ? `<${words.say(words.messages.documentParts.tests.hostIn, { network: address })}>` : address;

const connect = (host: string, ports: readonly number[]): DocumentText =>
  mono(...ports.map((port) => `Test-NetConnection -ComputerName ${host} -Port ${port}`));

/** The first sound address of the listeners, and how many more there are. */
function toListener(context: Context, opening: Opening, ports: readonly number[]): DocumentText {
  const text = context.words.messages.documentParts.tests;
  const sound = new Set(endsOf(context, opening.listeners).flatMap(soundAddresses));
  const [first] = sound;
  if (first === undefined) return [];
  return [
    ...connect(hostOf(context, first), ports),
    ...(sound.size === 1 ? [] : quiet(context.words.say(text.likewise, { count: sound.size - 1 }))),
  ];
}

/** Every server to every other one that the opening joins, so that none is told to connect to itself. */
function betweenServers(context: Context, opening: Opening, ports: readonly number[]): DocumentText {
  const { plan, words } = context;
  const text = words.messages.documentParts.tests;
  const isTogether = joinsOneSite(opening);
  const servers = endsOf(context, opening.listeners);
  const pairs = endsOf(context, opening.initiators).flatMap((from) =>
    servers
      .filter((to) => to.id !== from.id && (to.siteId === from.siteId) === isTogether)
      .flatMap((to) => soundAddresses(to).map((host) => ({ from, to, host }))),
  );
  if (pairs.length <= pairsShown) {
    const name = (end: End) => describeEnd(words, plan, end);
    return pairs.flatMap(({ from, to, host }) => [
      ...quiet(words.say(text.pair, { from: name(from), to: name(to) })),
      ...connect(hostOf(context, host), ports),
    ]);
  }
  const hosts = [...new Set(pairs.map(({ host }) => host))];
  return [
    ...quiet(words.say(text.everyPair, { addresses: words.list(hosts) })),
    ...connect(`<${text.otherAddress}>`, ports),
  ];
}
