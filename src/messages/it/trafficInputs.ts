import type { trafficInputs as English } from "../en/trafficInputs.ts";

/** Labels and sentences of the inputs for traffic, media and servers' duties, in Italian. */
export const trafficInputs: typeof English = {
  open: "Calcolo delle chiamate: {application}, {site}",
  worked: "{calls, number}",
  workedSpoken: "{calls, number}, valore calcolato",
  workedLeast: "≥ {calls, number}",
  workedLeastSpoken: "{calls, number} o più, valore calcolato",
  workedOpen: "–",
  title: "Chiamate: {cell}",
  by: "Il numero di chiamate contemporanee",
  byOptions: {
    calls: { label: "è noto", description: "Inserirlo qui o nella tabella." },
    "erlang-b": {
      label: "deriva dall’ora di punta",
      description: "Erlang B: le chiamate che non trovano un canale libero vanno perse o ritentano.",
    },
    "erlang-c": {
      label: "è quello delle chiamate in coda",
      description:
        "Erlang C: le chiamate in attesa di un agente impegnano risorse media della suite; quelle già in conversazione no (knowledge base del produttore).",
    },
  },
  concurrentCalls: "Chiamate contemporanee",
  per: "Chiamate conteggiate",
  perOptions: { "busy-hour": "nell’ora di punta", day: "al giorno" },
  callsPerHour: "Chiamate nell’ora di punta",
  callsPerDay: "Chiamate al giorno",
  busyHourSharePercent: "Quota dell’ora di punta (%)",
  busyHourShareNote: "Parte delle chiamate giornaliere che arriva nell’ora di maggior traffico.",
  holdSeconds: "Durata media delle chiamate (s)",
  blockingPercent: "Blocco accettato (%)",
  blockingNote: "Quante chiamate su 100 possono trovare tutti i canali occupati.",
  recallPercent: "Chiamate bloccate che ritentano (%)",
  recallNote: "Con 0 è Erlang B semplice; oltre, Erlang B esteso.",
  handleSeconds: "Tempo medio di gestione (s)",
  agents: "Agenti",
  overflowPercent: "Superamento accettato (%)",
  overflowNote: "Parte del tempo in cui le chiamate in attesa possono superare i posti disponibili.",
  queueLimit: "Numero massimo di chiamate in attesa",
  queueLimitNote: "Come da licenza. Vuoto finché non è noto.",
  targetSeconds: "Tempo di risposta obiettivo (s)",
  targetNote: "Serve solo per il livello di servizio; il numero di chiamate non cambia.",
  arithmetic: "Come si arriva al risultato",
  erlangs: "{calls} chiamate × {seconds} s ÷ 3600 = {erlangs} erlang",
  dayShare: "{calls} chiamate × {percent} % = {busy} chiamate nell’ora di punta",
  channels:
    "{channels, plural, one {Blocco con # canale} other {Blocco con # canali}}: {reached} % (accettato: {accepted} %).",
  waits:
    "Chiamate che attendono: {percent} %; attesa media su tutte le chiamate: {seconds} s; chiamate mediamente in attesa: {waiting}.",
  places:
    "Più di {places, plural, one {# chiamata} other {# chiamate}} in attesa contemporaneamente: al massimo per {percent} % del tempo.",
  limited:
    "La licenza consente {limit, plural, one {# chiamata} other {# chiamate}} in attesa, quindi non possono essere di più.",
  answered: "Risposte entro {seconds} s: {percent} %.",
  result: "{calls, plural, one {# chiamata contemporanea} other {# chiamate contemporanee}}",
  leastResult: "almeno {calls, plural, one {# chiamata contemporanea} other {# chiamate contemporanee}}",
  missing: "Dati ancora mancanti: {fields}.",
  tooMuch:
    "Il traffico supera quello per cui le formule sono verificate (10.000 erlang). Indicare direttamente le chiamate contemporanee.",
  endless:
    "È più di quanto gli agenti possano gestire: la coda cresce senza fine. Per ottenere un numero servono più agenti, oppure il limite di licenza.",
  endlessLimited: "È più di quanto gli agenti possano gestire: la coda si riempie fino al limite di licenza.",
  sameForKind: "Applica a {kind, select, branch {tutte le filiali} other {tutti i data center}} ({count, number})",
  sameNow:
    "Ora vale per {kind, select, branch {tutte le filiali ({count, number})} other {tutti i data center ({count, number})}}.",
  sameEdit: "{application} in {count, plural, one {# sede} other {# sedi}}",
  done: "Fine",
  media: "Trasporto delle chiamate",
  mediaNote: "Per le stime accanto agli 80 kbps per chiamata del produttore. Nulla qui modifica un esito.",
  codec: "Codec e durata del pacchetto",
  srtp: "Cifratura dei media",
  fax: "Fax su T.38",
  bitRate: "Velocità",
  bitRates: { "14400": "14.400 bit/s (V.17)", "33600": "33.600 bit/s (V.34)" },
  packetMs: "Durata del pacchetto",
  packetTimes: { "20": "20 ms", "40": "40 ms" },
  redundancy: "Pacchetti precedenti ripetuti",
  recording: "Registrazione",
  method: "Come arrivano le chiamate al registratore",
  hoursPerDay: "Ore registrate al giorno, tutte le sedi",
  daysKept: "Giorni di conservazione",
  duty: "Modalità",
  dutyNote:
    "I server attivi lavorano in condizioni normali, quelli di riserva (standby) al posto di uno attivo, quelli di DR quando non ne resta nessun altro. Ogni server è dimensionato per il carico completo.",
  haModels: "Come i server si ripartiscono il lavoro",
  haNote:
    "In mancanza di indicazioni, si assume che ogni server attivo o di riserva sostenga il carico completo in qualsiasi momento.",
  haOptions: { "not-stated": "Non indicato", "hot-standby": "Hot standby", "active-active": "Attivo-attivo" },
  haFact: "Hot standby: un solo server lavora, gli altri restano di riserva.",
  haSource: "Fonte: {source}",
};
