import type { ColumnTarget } from "./headerWords.ts";

/** A whole word of `plainWords`, in English, Italian, German, French and Spanish. */
const words = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`);

/** Beside the word for a site these say that something else of it is meant: "Codice sede". */
export const notTheName = words(
  "id|code|codice|codigo|kurzel|number|numero|nummer|nr|contact|contatto|kontakt|contacto|phone|telefono|telefon|" +
    "telephone|e ?mail|address|indirizzo|adresse|direccion|vlan|did|extension|interno|durchwahl|users|utenti|" +
    "benutzer|utilisateurs|usuarios|seats|posti|platze|postes|puestos",
);

/** Whatever these count or number, it is neither a rate nor a share nor calls. */
const somethingElse =
  "vlan|id|pilot|pilota|pilote|piloto|extension|extensions|interno|interni|durchwahl|did|users?|utent[ei]|benutzer|nutzer|" +
  "utilisateurs?|usuarios?|seats?|post[oi]|postazion[ei]|(?:arbeits)?platze?|postes?|places?|puestos?|plazas?|" +
  "server|servers|serveur|servidor|cost[ioe]?s?|price|prezzo|preis|prix|precio|kosten|couts?|eur|euro|usd|chf";

const aNumber = "number|numero|nummer|num|nr|no|faxnummer|rufnummer|ddi|phone|telefono|telefon|telephone";
const channels = "channels?|canal[ei]|kanale?|canal|canaux|canales|sprachkanale?|trunks?|lines|linee|leitungen|lignes";
const aTime =
  "time|tempo|zeit|temps|tiempo|uptime|since|dal|seit|depuis|desde|date|datum|fecha|status|stato|etat|estado";
const anotherLine =
  "backup|back up|secondary|secondari[oa]|secondaire|secundari[oa]|sekundar\\w*|zweit\\w*|redundant|ridondante|standby|" +
  "failover|riserva|ersatz\\w*|secours|respaldo";
const voice = "voice|voce|sprach\\w*|voix|voz";
const share =
  "share|percent|percentage|pct|perc|quota|percentuale|sprachanteil|anteil|prozent\\w*|part|pourcentage|cuota|porcentaje";
const aPeriod =
  "day|daily|giorno|giornalier[eio]|tag|taglich\\w*|jour|dia|hours?|hourly|or[ae]|stunden?|heures?|horas?|months?|mes[ei]|" +
  "monat|mois|mes|week|settimana|woche|semaine|semana|years?|ann[oi]|jahr|minut\\w*|duration|durata|dauer|duree|duracion|bhca";
const calls =
  "calls?|concurrent|concurrently|simultaneous|sessions?|chiamat[ae]|contemporane[eio]|simultane[eio]|concorrenti|" +
  "session[ei]|anrufe?|gesprache?|gleichzeitige?|sitzung(?:en)?|appels?|simultane(?:e?s)?|communications?|" +
  `llamadas?|simultane[oa]s|concurrentes|sesion(?:es)?|${channels}`;

const notARate = words(`${somethingElse}|${aNumber}|${aTime}|${anotherLine}|${voice}`);
const notAShare = words(`${somethingElse}|${aNumber}|${channels}`);
const notCalls = words(`${somethingElse}|${aPeriod}`);
const wordOfShare = words(share);
const wordOfCalls = words(calls);

/** What a header says besides the words that were found in it. */
export type HeaderContext = {
  /** All of it, as `plainWords` leaves it. */
  readonly words: string;
  /** The words of the target that were found in it. */
  readonly found: string;
  readonly hasPercentSign: boolean;
};

/**
 * Whether a header that has the words of a target can mean it. "Voice" can be users or a VLAN, "Fax" a number to dial;
 * what is left out here is not guessed, and the engineer chooses.
 */
export function canMean(target: ColumnTarget, { words: all, found, hasPercentSign }: HeaderContext) {
  if (target.endsWith("Kbps")) return !hasPercentSign && !notARate.test(all);
  if (target === "voiceSharePercent") return (hasPercentSign || wordOfShare.test(all)) && !notAShare.test(all);
  if (!target.startsWith("calls:")) return true;
  const others = ` ${all} `.replace(` ${found} `, " ");
  return !hasPercentSign && !notCalls.test(all) && (others.trim() === "" || wordOfCalls.test(others));
}
