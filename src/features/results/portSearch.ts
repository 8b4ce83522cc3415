import type { PortRange, Service } from "#core/assess/assessment.ts";
import type { PortRow } from "./portRows.ts";
import { remembered } from "./remembered.ts";

/** What somebody typed to find openings. All of it must hold for a row. */
export type PortSearch = {
  readonly transports: readonly string[];
  readonly ports: readonly PortRange[];
  readonly words: readonly string[];
};

/** "tcp", "5070", "5000-5999", "tcp/443", "udp:53", "443/tcp". */
const portTerm = /^(?:(?<before>tcp|udp)[/:]?)?(?:(?<from>\d{1,5})(?:[-–](?<to>\d{1,5}))?(?:\/(?<behind>tcp|udp))?)?$/;

/**
 * Reads a search: numbers and ranges are ports ("5070", "5000-5999", "tcp/443"), "tcp" and "udp" narrow them to one
 * transport, everything else is looked for as text.
 */
export function readPortSearch(text: string): PortSearch {
  const transports: string[] = [];
  const ports: PortRange[] = [];
  const words: string[] = [];
  for (const term of text.toLowerCase().split(/\s+/)) {
    if (term === "") continue;
    const parts = portTerm.exec(term)?.groups;
    if (!parts) {
      words.push(term);
      continue;
    }
    const transport = parts.before ?? parts.behind;
    if (transport !== undefined) transports.push(transport);
    if (parts.from === undefined) continue;
    const [from, to] = [Number(parts.from), Number(parts.to ?? parts.from)];
    ports.push({ from: Math.min(from, to), to: Math.max(from, to) });
  }
  return { transports, ports, words };
}

/** Whether a row has everything that a search asks for. */
export function matchesPortSearch(row: PortRow, { transports, ports, words }: PortSearch): boolean {
  return (
    transports.every((transport) => row.services.some(({ service }) => hasTransport(service, transport))) &&
    ports.every((port) => hasPort(row, port, transports)) &&
    words.every((word) => row.searchText().includes(word))
  );
}

/** Whether one word is a port, or a range of them, that a row opens, be it within a range or written in another way. */
export function opensPort(row: PortRow, word: string): boolean {
  const search = readPortSearch(word);
  return search.ports.length > 0 && matchesPortSearch(row, search);
}

const hasTransport = ({ transport }: Service, wanted: string) => transport === "any" || transport === wanted;

/** A port counts when a listener range touches it; a number also when it is a word of a name, as in "Branch 12". */
function hasPort(row: PortRow, port: PortRange, transports: readonly string[]): boolean {
  const listens = row.services.some(
    ({ service }) =>
      touches(service.destination, port) && transports.every((transport) => hasTransport(service, transport)),
  );
  if (listens || transports.length > 0 || port.from !== port.to) return listens;
  return wordOf(port.from).test(row.searchText());
}

/** Made once for a number, not for each of thousands of rows. */
const wordOf = remembered((port: number) => new RegExp(`(^|[\\s(])${port}([\\s),]|$)`, "m"));

const touches = (destination: Service["destination"], port: PortRange) => {
  if (destination === "not-known") return false;
  return destination === "all" || (destination.from <= port.to && port.from <= destination.to);
};
