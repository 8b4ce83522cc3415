import type { states as English } from "../en/states.ts";

/** Words of the results about failure states and open points, in Italian. */
export const states: typeof English = {
  title: "In caso di guasto",
  caption: "Stati di guasto: chi eroga il servizio e se il piano rispetta i limiti",
  none: "Nessun server è ancora indicato, quindi nulla può subentrare.",
  holds:
    "{count, plural, one {I limiti del produttore sono rispettati con tutto in funzione.} other {I limiti del produttore sono rispettati in tutti gli stati (#).}}",
  sameAsAllUp:
    "{count, plural, one {} other {I punti non superati o aperti con tutto in funzione sono gli stessi in tutti gli stati (#): nessun guasto ne aggiunge altri.}}",
  worst:
    "L’esito del piano è quello {count, plural, one {dello stato peggiore} other {degli stati peggiori, di pari gravità}}: {states} – {reasons}.",
  worstWithoutReasons:
    "L’esito del piano è quello {count, plural, one {dello stato peggiore} other {degli stati peggiori, di pari gravità}}: {states}.",
  unserved: "{count, plural, one {In # stato} other {In # stati}} non resta alcun server per {applications}.",
  withoutPbx:
    "{count, plural, one {In # stato} other {In # stati}} anche il centralino è fuori servizio e i server rimasti non ricevono chiamate.",
  columns: {
    state: "Stato",
    serving: "Chi eroga il servizio",
    verdict: "Esito",
    why: "Motivo",
    flows: "Flussi in uso",
  },
  servedBy: "{applications}: {servers}",
  othersServedBy: "tutte le altre: {servers}",
  nobody: "nessun server: {applications}",
  pbxDown: "anche il centralino è fuori servizio",
  failingPaths: "{count, plural, one {# percorso oltre un limite} other {# percorsi oltre un limite}}",
  failingCircuits: "{count, plural, one {# circuito insufficiente} other {# circuiti insufficienti}}",
  unmeasuredPaths: "{count, plural, one {# percorso non misurato} other {# percorsi non misurati}}",
  always: "per riscontri validi in ogni stato",
  openAlways: "punti aperti validi in ogni stato",
  nothing: "–",
  show: "Mostra {what} nello stato “{state}”",
  select: "Stato",
  worstOfAll: "Il peggiore per ogni circuito",
  anyState: "Tutti gli stati",
  inState: "nello stato “{state}”",
  captionInState: "{caption}, nello stato “{state}”",
  filter: "Uso",
  filterNormal: "Esercizio normale ({count, number})",
  filterFailover: "Solo in failover ({count, number})",
  flowsForFailover: "{flows}, di cui {failover, number} solo in failover",
  failoverCount: "{count, plural, one {# presente solo in failover} other {# presenti solo in failover}}",
  failoverNote:
    "I flussi indicati “solo in failover” non trasportano nulla con tutto in funzione: sono quelli che si dimenticano.",
  assignee: "Risposta a cura di",
  usualOwner: "{owner} (di norma)",
  due: "Scadenza",
  dueText: "entro il {date}",
  assign: "Assegna: {question}",
};
