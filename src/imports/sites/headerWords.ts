import type { ApplicationId } from "#core/plan/applications.ts";

/** The applications whose calls a sheet can state, a column each: those that carry calls. */
export const callApplicationIds = [
  "digital-fax",
  "advanced-queuing",
  "ivr-manager",
  "voicemail",
  "call-recording",
  "hotel-link",
  "manager-assistant",
] as const satisfies readonly ApplicationId[];

export type CallApplicationId = (typeof callApplicationIds)[number];

/** What a column can be read as; `bothKbps` is a circuit that is as fast up as down. */
export type ColumnTarget =
  | "name"
  | "kind"
  | "upKbps"
  | "downKbps"
  | "bothKbps"
  | "voiceSharePercent"
  | "linkLayer"
  | "subnets"
  | `calls:${CallApplicationId}`;

/**
 * Words of header cells in English, Italian, German, French and Spanish, as `plainWords` leaves them.
 * `within` are recognised beside other words too; `alone` mean something else there ("site code", "red").
 * Where words of several targets are found, the target of higher `weight` is meant: "site type" is a type.
 */
export const headerWords: Readonly<
  Record<ColumnTarget, { readonly weight: number; readonly within: string; readonly alone?: string }>
> = {
  name: {
    weight: 0,
    within:
      "name|names|nome|nom|nombre|denominazione|site|sites|site name|nome sede|nome sito|nom du site|nombre de sede|" +
      "sito|siti|sede|sedi|sedes|standort|standorte|standortname|location|locations|ubicazione|" +
      "lieu|emplacement|ubicacion|localita|niederlassung|etablissement",
    alone: "branch|branches|branch office|filiale|filiali|zweigstelle|agence|agences|sucursal|sucursales|office|ort",
  },
  kind: {
    weight: 2,
    within: "type|types|tipo|tipologia|typ|standorttyp|kind|role|ruolo|rolle|site type|type de site|tipo de sede",
    alone: "art|category|categoria|kategorie|categorie|clase",
  },
  upKbps: {
    weight: 2,
    within:
      "up|upload|uplink|upstream|salita|caricamento|trasmissione|senden|hochladen|montant|debit montant|" +
      "subida|carga|envio|tx|uscita|outbound|egress",
    alone: "out",
  },
  downKbps: {
    weight: 2,
    within:
      "down|download|downlink|downstream|discesa|scaricamento|ricezione|empfangen|herunterladen|descendant|" +
      "debit descendant|bajada|descarga|rx|ingresso|inbound|ingress",
    alone: "in",
  },
  bothKbps: {
    weight: 1,
    within:
      "bandwidth|banda|larghezza di banda|bandbreite|bande passante|ancho de banda|debit|capacity|capacita|kapazitat|" +
      "capacite|capacidad|speed|velocita|geschwindigkeit|vitesse|velocidad|line rate|link speed|rate",
    alone: "up down|bw",
  },
  voiceSharePercent: {
    weight: 3,
    within:
      "voice share|voice|voce|quota voce|percentuale voce|sprache|sprachanteil|anteil sprache|voix|part voix|" +
      "part de la voix|voz|cuota de voz|porcentaje de voz",
  },
  linkLayer: {
    weight: 4,
    within:
      "link layer|data link|layer 2|l2|encapsulation|incapsulamento|kapselung|encapsulacion|sicherungsschicht|" +
      "livello 2|couche 2|capa 2|link type|livello di collegamento|couche liaison|capa de enlace",
  },
  subnets: {
    weight: 3,
    within:
      "subnet|subnets|rete|reti|cidr|sottorete|sottoreti|subnetz|subnetze|teilnetz|sous reseau|sous reseaux|subred|" +
      "subredes|ip range|ip network|ip address|ip addresses|indirizzi ip|ip adressen|adresses ip|direcciones ip",
    alone: "network|networks|netz|netze|netzwerk|netzwerke|reseau|reseaux|red|redes|ip|ips|lan|prefix|prefixes",
  },
  "calls:digital-fax": { weight: 5, within: "digital fax|fax|faxes|telefax|telecopie" },
  "calls:advanced-queuing": {
    weight: 5,
    within:
      "advanced queuing|acd|queue|queues|queuing|queueing|code di attesa|chiamate in coda|warteschlange|warteschlangen|" +
      "file d attente|files d attente|cola|colas",
    alone: "code|coda",
  },
  "calls:ivr-manager": { weight: 5, within: "ivr manager|ivr|risponditore|sprachmenu|svi" },
  "calls:voicemail": {
    weight: 5,
    within:
      "voicemail|voice mail|casella vocale|caselle vocali|segreteria|anrufbeantworter|sprachbox|messagerie vocale|" +
      "boite vocale|buzon de voz",
  },
  "calls:call-recording": {
    weight: 5,
    within:
      "call recording|recording|recordings|recorded|registrazione|registrazioni|aufzeichnung|aufzeichnungen|" +
      "enregistrement|enregistrements|grabacion|grabaciones",
  },
  "calls:hotel-link": { weight: 5, within: "hotel link" },
  "calls:manager-assistant": {
    weight: 5,
    within: "manager assistant|boss secretary|manager segretaria|chef sekretar|chefsekretar|jefe secretaria",
  },
};

/**
 * Words without case, accents and punctuation: "Débit (montant)" and "debit montant" are one.
 *
 * @returns Words of a to z and digits with one space between; empty if there are none.
 */
export function plainWords(text: string) {
  return text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
