import type { SiteKind } from "#core/plan/schema.ts";
import { type LinkLayerId, linkLayerIds } from "#core/traffic/codecs.ts";
import { plainWords } from "./headerWords.ts";

const dataCentre = new Set(
  (
    "data centre|data centres|data center|datacenter|datacentre|dc|main dc|primary dc|primary data centre|" +
    "primary data center|main data centre|main data center|ced|ced primario|ced principale|centro dati|" +
    "centro elaborazione dati|rechenzentrum|rz|hauptrechenzentrum|centre de donnees|centre de calcul|" +
    "centro de datos|centro de proceso de datos|cpd|server farm"
  ).split("|"),
);

const branch = new Set(
  (
    "branch|branches|branch office|remote|remote site|remote office|office|site|store|shop|filiale|filiali|sede|sito|" +
    "sede remota|sede periferica|sede secondaria|succursale|succursales|agenzia|ufficio|negozio|zweigstelle|" +
    "zweigniederlassung|niederlassung|aussenstelle|filialen|standort|buro|agence|bureau|site distant|magasin|" +
    "sucursal|oficina|delegacion|tienda"
  ).split("|"),
);

/** Whoever writes one of these means the place that takes over. */
const disasterRecovery =
  /\b(dr|drp|disaster recovery|desastres?|sinistre|secours|respaldo|notfall\w*|ausweich\w*|zweitrechenzentrum)\b/;

/** These mean it of a data centre only: an office can be secondary too. */
const second = /\b(backup|secondary|secondario|secondaire|secundario|standby)\b/;
const centre = /\b(data|datacent\w+|dc|ced|cpd|rz|rechenzentrum|centro|centre)\b/;

/** Digits that count several of a kind: "DC 2", "Filiale 14". */
const withoutCount = (words: string) => words.replace(/(\D)\s?\d+$/, "$1").trim();

/**
 * Reads the kind of a site, in five languages.
 *
 * @returns A branch for an empty text; `null` if the kind is not known.
 */
export function siteKind(text: string): SiteKind | null {
  const words = withoutCount(plainWords(text.toLowerCase()));
  if (text.trim() === "" || branch.has(words)) return "branch";
  if (dataCentre.has(words)) return "data-centre";
  return disasterRecovery.test(words) || (second.test(words) && centre.test(words)) ? "dr-data-centre" : null;
}

/**
 * Reads a link layer: an id of the plan, or its usual names.
 *
 * @returns `null` if it is not known.
 */
export function linkLayer(text: string): LinkLayerId | null {
  const id = text.trim().toLowerCase();
  const exact = linkLayerIds.find((known) => known === id);
  if (exact) return exact;
  const words = plainWords(id);
  if (/\b(crtp|compressed rtp)\b/.test(words)) return "mp-frf12-crtp";
  if (/\b(mlppp|ml ppp|multilink|mp|frf 12|frf12)\b/.test(words)) return "mp-frf12";
  if (/\b(vlan|802 1 ?q|dot1q|8021q|tagged)\b/.test(words)) return "ethernet-vlan";
  if (!/\b(eth|ethernet|gige|gbe)\b/.test(words)) return null;
  return /\b(wire|preamble|layer 1|l1)\b/.test(words) ? "ethernet-wire" : "ethernet";
}
