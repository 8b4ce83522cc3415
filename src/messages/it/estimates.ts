import type { estimates as English } from "../en/estimates.ts";

/** Words of the results for figures beside the vendor's verdicts, in Italian. */
export const estimates: typeof English = {
  range: "da {least} a {most}",
  atLeast: "almeno {least}",
  kbps: "{value} kbps",
  percent: "{value} %",
  why: "Perché? {about}",
  whyShort: "Perché?",
  vendorTitle: "Valore del produttore",
  vendorAtLeast:
    "almeno {calls, plural, one {# chiamata} other {# chiamate}} × {kbps, number} kbps = {load, number} kbps per direzione",
  vendorText:
    "{calls, plural, one {# chiamata} other {# chiamate}} × {kbps, number} kbps = {load, number} kbps per direzione",
  vendorAllowed:
    "Disponibile per la voce: {capacity, number} kbps × {share, number} % = {allowed, number} kbps; {allowed, number} − {load, number} = {open, select, yes {al massimo } other {}}{margin, number} kbps",
  vendorSmallest:
    "Circuito minimo: {load, number} kbps ÷ {share, number} % = {open, select, yes {almeno } other {}}{smallest, number} kbps, arrotondati per eccesso",
  room: "{count, plural, =0 {nessuno spazio per altre chiamate} one {spazio per # altra chiamata} other {spazio per altre # chiamate}}",
  byState: "Carico in ogni stato",
  byStateColumns: { state: "Stato", calls: "Chiamate", load: "Carico", verdict: "Esito" },
  estimateTitle: "Stima, non del produttore",
  estimateState: "Valore più alto nello stato “{state}”.",
  overStates: "In un altro stato il minimo è maggiore: {load} considerandoli tutti.",
  parts: {
    voice: "{calls, plural, one {# chiamata} other {# chiamate}} × {kbps} kbps",
    fax: "{calls, plural, one {# chiamata fax} other {# chiamate fax}} × {kbps} kbps",
    recording:
      "{calls, plural, one {# chiamata registrata} other {# chiamate registrate}} × {streams} flussi × {kbps} kbps",
  },
  plus: " + ",
  sum: "{parts} = {load}",
  nothing: "nessuna chiamata in questa direzione",
  packet:
    "{linkLayer}, {codec}, {srtp}: ({payload, number} + {header, number} + {link, number}{tag, plural, =0 {} other { + #}}) byte × 8 ÷ {ms, number} ms = {kbps} kbps",
  packetTerms:
    "payload + IP, UDP e RTP + livello di collegamento{tag, plural, =0 {} other { + tag SRTP}}, senza RTCP e senza soppressione dei silenzi",
  faxPacket:
    "{linkLayer}, T.38, {repeats, plural, =0 {nessuna ripetizione} one {# pacchetto precedente ripetuto} other {# pacchetti precedenti ripetuti}}: ({image, number} + {repeated, number} + {header, number} + {udptl, number} + {link, number}) byte × 8 ÷ {ms, number} ms = {kbps} kbps",
  faxPacketTerms:
    "immagine + ripetizioni + IP e UDP + UDPTL (ipotizzato) + livello di collegamento; valore calcolato, perché nessuno lo pubblica",
  queue:
    "Coda prioritaria (LLQ): {load} ÷ {capacity, number} kbps = {percent}; quota riservata alla voce: {share, number} %",
  noCapacity: "Coda prioritaria (LLQ): capacità non nota",
  smallest: "Circuito minimo secondo questa stima: {load} ÷ {share, number} % = {kbps}, arrotondati per eccesso",
  sources: "{count, plural, one {Fonte} other {Fonti}}: {sources}",
  section: "Oltre al valore del produttore",
  note: "Stime, non del produttore: utili con l’operatore di rete e per configurare le code. Non modificano mai un esito.",
  perCall: "Una chiamata, una direzione",
  demandsTitle: "Chiamate calcolate dal traffico",
  demandColumns: { where: "Dove", arrivals: "Traffico", result: "Chiamate contemporanee" },
  demandWhere: "{application}, {site}",
  busyHour: "{calls, plural, one {# chiamata} other {# chiamate}} al giorno × {share} = {inBusyHour} nell’ora di punta",
  erlangs: "{calls, plural, one {# chiamata} other {# chiamate}} × {seconds, number} s ÷ 3600 = {erlangs} erlang",
  arrivalsMissing: "non ancora noti: {fields}",
  formulas: {
    erlangB: "Erlang B: il minimo N con B(N; {erlangs} erlang) ≤ {accepted} % è {calls, number}",
    extendedErlangB:
      "Erlang B esteso: il minimo N con B(N; A′) ≤ {accepted} % è {calls, number}, con A′ = {erlangs} erlang + {recall} % × A′ × B(N; A′)",
    erlangC:
      "Erlang C: il minimo k con C({agents, number}; {erlangs} erlang) × ({erlangs} ÷ {agents, number})^(k + 1) ≤ {accepted} % è {places, number}",
  },
  channels:
    "{calls, plural, one {# canale} other {# canali}}; chiamate senza un canale libero: {percent}{recall, select, 0 {} other {, di queste ritentano: {recall} %}}",
  waiting:
    "{calls, plural, one {al massimo # chiamata in attesa} other {al massimo # chiamate in attesa}}, con {agents, plural, one {# agente} other {# agenti}}; chiamate che attendono: {percent}, in media {seconds} s",
  overflow: "quota di tempo con più chiamate in attesa: al massimo {percent}",
  licence: "la licenza consente {limit, plural, one {# chiamata} other {# chiamate}} in attesa",
  serviceLevel: "risposte entro {seconds} s: {percent}",
  leastCalls: "almeno {calls, number}",
  tooMuch: "traffico oltre i valori calcolabili",
  endless: "la coda cresce senza fine",
  endlessLimited: "la coda si riempie fino al limite di licenza",
  poolingTitle: "Un unico gruppo comune di canali",
  pooling:
    "{application}: {erlangs} erlang di {sites, plural, one {# sede} other {# sedi}} (blocco {percent}) richiedono {pooled, number} canali in un gruppo comune e {separate, number} in gruppi separati. A titolo informativo: le chiamate si conteggiano dove vengono gestite.",
  storageTitle: "Spazio su disco per le registrazioni",
  storage:
    "{rate, number} kB × 60 × {hours, number} h al giorno × {days, number} giorni = {gigabytes} GB su ciascun server{nodes, plural, =0 {} one {} other {; # server, ognuno con tutte le registrazioni}}",
  storageOpen: "{rate, number} kB al minuto su ciascun server; non ancora noti: {fields}.",
  qualityTitle: "Qualità voce (stima)",
  qualityNote:
    "R e MOS secondo la forma di pianificazione di ITU-T G.107, con {codec}. L’esito dipende dal limite del produttore; la stima dice che cosa sentirebbero gli utenti e non lo modifica.",
  qualityFormula:
    "R = 93,2 − Id − Ie,eff; Id = 0,024 d, e oltre 177,3 ms anche 0,11 (d − 177,3), dove d è il ritardo dalla bocca all’orecchio: RTT ÷ 2 + pacchetto + look-ahead + jitter buffer. Un jitter buffer pari al doppio del jitter, con un minimo di 40 ms, è un’ipotesi di Portolan.",
  qualityCaption: "Qualità voce stimata di ogni percorso misurato con chiamate",
  qualityNone: "Nessun percorso con chiamate è stato misurato, oppure non esistono valori pubblicati per {codec}.",
  qualityColumns: {
    path: "Percorso",
    rtt: "RTT",
    jitter: "Jitter",
    loss: "Perdita",
    r: "R",
    mos: "MOS",
    band: "Utenti",
  },
  milliseconds: "{value} ms",
  delay:
    "d = {half} (RTT ÷ 2) + {packet} (pacchetto) + {look} (look-ahead) + {buffer} (jitter buffer, ipotizzato) = {total} ms",
  rating: "R = 93,2 − {delay} (Id, ritardo) − {loss} (Ie,eff, codec e perdita) = {r}",
  bandAtBest: "{band}, nel caso migliore",
  bandRange: "{worst} – {best}",
  msRange: "da {least} a {most} ms",
  msAtLeast: "almeno {least} ms",
  bestCase:
    "Caso migliore: jitter e perdita non misurati sono considerati pari a 0, e l’RTT minimo sostituisce la media mancante.",
  qualityRange: "Con il massimo, {rtt} ms: d = {total} ms, R = {r}. La media, quando sarà nota, è compresa tra i due.",
  decidedBy: {
    least: "manca la media; il minimo, {value} ms, supera il limite",
    most: "manca la media; il massimo, {value} ms, rientra nel limite",
  },
  extremes: {
    both: "min. {least} ms, max. {most} ms",
    least: "min. {least} ms",
    most: "max. {most} ms",
  },
};
