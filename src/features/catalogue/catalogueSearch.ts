import type { PortRange } from "#core/assess/assessment.ts";
import type { CatalogueWords } from "#messages/catalogueWords.ts";

/** What somebody typed to find facts of the page. All of it must hold. */
export type CatalogueSearch = {
  readonly transports: readonly ("tcp" | "udp")[];
  readonly ports: readonly PortRange[];
  /** Who connects first: `in` for the remote side, `out` for the server. */
  readonly directions: readonly ("in" | "out")[];
  /** Folded words, in the order typed. */
  readonly terms: readonly string[];
};

/** "5070", "5000-5999", "tcp/443", "udp:53", "443/tcp". */
const portTerm = /^(?:(?<before>tcp|udp)[/:]?)?(?<from>\d{1,5})(?:[-–](?<to>\d{1,5}))?(?:\/(?<behind>tcp|udp))?$/;

const highestPort = 65_535;

/** Letters without their marks, in lower case: "Società" is found by "societa". */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/**
 * Reads a search. Numbers and ranges are ports, "tcp" and "udp" narrow them to one transport, "in" and "out" ask for
 * who connects first, words that only make a sentence of it are passed over, and everything else is looked for as text.
 */
export function readCatalogueSearch(text: string, { screen }: CatalogueWords): CatalogueSearch {
  const ignored = new Set(screen.ignored.split(" "));
  const incoming = new Set(screen.inWords.split(" "));
  const outgoing = new Set(screen.outWords.split(" "));
  const transports: ("tcp" | "udp")[] = [];
  const ports: PortRange[] = [];
  const directions: ("in" | "out")[] = [];
  const terms: string[] = [];
  for (const word of fold(text).split(/[\s,;]+/)) {
    const term = word.replace(/^[("“«¿]+|[.?!:)"”»]+$/g, "");
    if (term === "") continue;
    const port = readPort(term);
    if (port) {
      ports.push(port.range);
      if (port.transport) transports.push(port.transport);
    } else if (term === "tcp" || term === "udp") transports.push(term);
    else if (term === "in/out" || term === "in-out") directions.push("in", "out");
    else if (incoming.has(term)) directions.push("in");
    else if (outgoing.has(term)) directions.push("out");
    else if (!ignored.has(term)) terms.push(term);
  }
  return { transports, ports, directions, terms };
}

function readPort(term: string): { readonly range: PortRange; readonly transport: "tcp" | "udp" | null } | null {
  const parts = portTerm.exec(term)?.groups;
  if (!parts) return null;
  const [one, other] = [Number(parts.from), Number(parts.to ?? parts.from)];
  if (Math.max(one, other) > highestPort) return null;
  const transport = parts.before ?? parts.behind;
  return {
    range: { from: Math.min(one, other), to: Math.max(one, other) },
    transport: transport === "tcp" || transport === "udp" ? transport : null,
  };
}

/** Text in the form in which words are looked for: folded, "VoiceMail" also as two words, "H.323" also as "h323". */
export function searchable(texts: readonly string[]): string {
  const whole = texts.join("\n");
  const apart = whole.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const closed = whole.replace(/[.\-/’'](?=\p{L}|\d)/gu, "");
  return fold([whole, apart, closed].join("\n"));
}

/** Whether a searchable text has a word that begins with each term; a plural finds its singular. */
export const hasTerms = (text: string, terms: readonly string[]): boolean =>
  terms.every(
    (term) => begins(text, term) || (term.length > 3 && term.endsWith("s") && begins(text, term.slice(0, -1))),
  );

function begins(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

/** Whether sentences have all that a search asks for; ports and transports count as words of theirs. */
export function matchesText(text: string, { transports, ports, directions, terms }: CatalogueSearch): boolean {
  // Nothing but a row has a direction: alone it finds no sentence, and beside other words it is a word.
  if (directions.length > 0 && terms.length === 0 && ports.length === 0) return false;
  const numbers = ports.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return hasTerms(text, terms) && [...transports, ...directions, ...numbers].every((word) => hasWord(text, word));
}

const hasWord = (text: string, word: string) => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, "u").test(text);
