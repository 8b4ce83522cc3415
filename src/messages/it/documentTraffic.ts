import type { documentTraffic as English } from "../en/documentTraffic.ts";

/** Words of the document about failure states, traffic and estimates, in Italian. */
export const documentTraffic: typeof English = {
  ranges: {
    between: "da {least} a {most}",
    atLeast: "almeno {least}",
    kbps: "{range} kbps",
    percent: "{range} %",
  },
  failoverOnly: "{what}, solo in failover",
  states: {
    intro:
      "Il progetto è valutato con tutto in funzione, con ciascun server fuori servizio, con ciascun data center fuori servizio e con i soli ultimi server disponibili. Ogni server che può ricevere chiamate deve poterle sostenere tutte. L’esito del piano è quello del suo stato peggiore.",
    none: "Nessun server indicato, quindi nulla può subentrare.",
    columns: {
      state: "Stato",
      serving: "Chi eroga il servizio",
      verdict: "Esito",
      why: "Motivo",
      flows: "Flussi in uso",
    },
    servingSome: "{applications}: {servers}",
    othersServed: "Tutte le altre: {servers}",
    unserved: "Non resta alcun server per {applications}",
    withoutPbx: "Anche il centralino è fuori servizio",
    failedPaths: "Oltre il limite: {list}",
    failedCircuits: "Capacità insufficiente: {list}",
    failedAlways: "Un errore che vale in ogni stato",
    unmeasuredPaths: "Non misurati: {list}",
    unknownAlways: "Punti aperti che valgono in ogni stato",
    more: "{count, plural, one {# altro} other {altri #}}",
    asUsual: "Come con tutto in funzione",
    nothing: "–",
    holds:
      "{count, plural, one {I limiti del produttore sono rispettati nell’unico stato possibile.} other {I limiti del produttore sono rispettati in tutti gli stati (#).}}",
    nothingAdded:
      "{count, plural, one {Non vi sono altri stati.} other {Ciò che non è superato o è aperto con tutto in funzione resta tale in tutti gli stati (#): nessun guasto aggiunge altro.}}",
    worst:
      "{count, plural, one {Stato peggiore} other {Stati peggiori}}: {states}. {paths, plural, =0 {Nessun percorso oltre il limite} one {# percorso oltre il limite} other {# percorsi oltre il limite}}, {circuits, plural, =0 {nessun circuito insufficiente} one {# circuito insufficiente} other {# circuiti insufficienti}}{unmeasured, plural, =0 {} one {, # percorso non misurato} other {, # percorsi non misurati}}.",
    worstUnserved: "{count, plural, one {In # stato} other {In # stati}} non resta alcun server per {applications}.",
    worstWithoutPbx:
      "{count, plural, one {In # stato} other {In # stati}} è fuori servizio anche il centralino, che nessun server può sostituire.",
    models: "Come i server si ripartiscono il lavoro",
    modelsIntro:
      "Da qui dipende chi riceve le chiamate in ogni stato. In mancanza di indicazioni, si assume che ogni server attivo o di riserva sostenga il carico completo.",
    modelColumns: { applications: "Applicazioni", model: "Modello", source: "Fonte" },
    fullLoad: "Carico completo su ciascuno",
    statedByEngineer: "Indicato nel piano",
    notStated: "Non indicato",
  },
  topology: {
    workedOut: "{application} {calls, number} (calcolate)",
    workedOutLeast: "{application} almeno {calls, number} (calcolate)",
  },
  openings: {
    failoverIntro:
      "Gli estremi indicati “solo in failover” non trasportano nulla con tutto in funzione: nessuna prova in condizioni normali rivela che manca la regola corrispondente. Sono le aperture che si dimenticano.",
    failoverCount: "{count, plural, one {di cui # solo in failover} other {di cui # solo in failover}}",
    annex: "solo in failover: {numbers}",
  },
  bandwidth: {
    state: "Stato: {state}",
    intro:
      "Ogni circuito è valutato nello stato di guasto che lo carica di più; se non è quello con tutto in funzione, la riga lo indica. Se più sedi hanno server che possono lavorare insieme, il circuito di ciascuna trasporta sia il traffico in arrivo per il proprio server sia quello inviato dalla sede al server di un’altra.",
    loads: "Carichi per stato",
    loadsIntro:
      "{count, plural, one {# sede ha} other {# sedi hanno}} carichi diversi nei vari stati. {more, plural, =0 {} one {# sede, con lo scarto minore, è valutata sopra e non compare qui.} other {Altre # sedi, con gli scarti minori, sono valutate sopra e non compaiono qui.}}",
    loadColumns: {
      states: "Stati",
      served: "Servita da",
      load: "Carico per direzione",
      up: "Upload",
      down: "Download",
    },
    siteDown: "Sede fuori servizio",
    unserved: "–",
    loadAtLeast: "almeno {load}",
  },
  estimates: {
    heading: "Stime oltre ai valori del produttore",
    intro:
      "Sono stime proprie di questo strumento e non modificano alcun esito: decide il valore del produttore, {kbps, number} kbps per chiamata, come valutato in “Larghezza di banda”. Indicano il traffico che vedranno la rete dell’operatore e le sue code.",
    call: "Una chiamata, una direzione",
    callIntro:
      "{codec}; {srtp}. Payload, intestazione IP/UDP/RTP{tag, plural, =0 {} other {, tag SRTP}} e livello 2, in byte, divisi per la durata del pacchetto. Senza RTCP e senza soppressione dei silenzi.",
    faxIntro:
      "Fax: T.38 a {bitRate, number} bit/s, un pacchetto ogni {packetMs, number} ms, {redundancy}. Immagine, ripetizioni, intestazione IP/UDP, UDPTL (ipotizzato) e livello 2. Nessuno pubblica questi valori.",
    redundancy:
      "{count, plural, =0 {nessuna ripetizione} one {# pacchetto precedente ripetuto} other {# pacchetti precedenti ripetuti}}",
    redundancyOpen: "da 0 a 3 pacchetti precedenti ripetuti (non indicato)",
    callColumns: { linkLayer: "Livello 2", voice: "Chiamata", fax: "Chiamata fax" },
    octets: "{terms} = {octets, number} byte; × 8 ÷ {packetMs, number} ms = {kbps} kbps",
    circuits: "Circuiti",
    circuitsIntro:
      "Ogni circuito con il proprio livello 2, nello stato che lo carica di più. Voce e fax viaggiano nelle due direzioni; ciò che viene registrato viaggia solo verso il registratore{recorded, select, yes {, con {streams, plural, one {un flusso} other {# flussi}} per chiamata: {method}} range {, con uno o due flussi per chiamata (metodo non indicato)} open {, con uno o più flussi per chiamata: {method}} other {}}.",
    capped:
      "{count, plural, one {Su # circuito la stima supera} other {Su # circuiti la stima supera}} la quota voce, benché il valore del produttore vi rientri.",
    circuitColumns: {
      circuit: "Circuito",
      carries: "Chiamate × kbps",
      load: "Stima",
      queue: "Coda prioritaria",
      smallest: "Circuito minimo",
    },
    part: "{kind, select, voice {{calls, number} voce × {kbps}} fax {{calls, number} fax × {kbps}} other {{calls, number} registrate × {streams} × {kbps}}}",
    grouped: "({range})",
    openCalls: "chiamate non note in {count, plural, one {# caso} other {# casi}}",
    noLoad: "nessuna chiamata",
    queue: "{percent} di {capacity, number} kbps",
    queueOpen: "Punto aperto: capacità",
    queueAbove: "oltre la quota riservata ({percent, number} %)",
    queueMaybeAbove: "può superare la quota riservata ({percent, number} %)",
  },
  traffic: {
    heading: "Chiamate calcolate dal traffico",
    intro:
      "Di seguito, il procedimento per le chiamate non indicate ma calcolate. Il risultato è usato sia nella verifica rispetto al valore del produttore sia nelle stime.",
    columns: {
      site: "Sede",
      application: "Applicazione",
      arrivals: "Ora di punta",
      erlangs: "Traffico",
      result: "Risultato",
      quality: "Effetto per chi chiama",
    },
    shareOfDay: "{calls} al giorno × {percent} % = {result} chiamate",
    busyHour: "{calls} chiamate",
    erlangs: "{calls} × {seconds} s ÷ 3600 = {erlangs} erl",
    channels: "{calls, plural, one {# canale} other {# canali}}",
    channelsLeast: "almeno {calls, plural, one {# canale} other {# canali}}",
    places: "{calls, plural, one {# chiamata in attesa} other {# chiamate in attesa}}",
    placesLeast: "almeno {calls, plural, one {# chiamata in attesa} other {# chiamate in attesa}}",
    agents: "{agents, plural, one {# agente} other {# agenti}}",
    blocking: "senza un canale libero: {percent} % (accettato {accepted} %)",
    recall: "chiamate che ritentano: {percent} %",
    waiting: "in attesa: {percent} %, in media {seconds} s; in coda contemporaneamente: {waiting}",
    serviceLevel: "risposte entro {seconds} s: {percent} %",
    queueLimit: "in attesa da licenza: al massimo {limit, number}",
    overflow: "oltre tale numero: al massimo per {percent} % del tempo",
    missing: "Punto aperto: {fields}",
    tooMuch: "Traffico oltre i valori per cui le formule sono verificate",
    endless: "La coda cresce senza fine: il traffico eccede la capacità degli agenti",
    unknown: "–",
    method:
      "Erlang B per le chiamate che non trovano un canale libero, esteso dove chi chiama ritenta; Erlang C per le chiamate in attesa di un agente. Una chiamata in attesa impegna risorse media, una in conversazione con un agente no.",
    pooling: "Un unico gruppo comune anziché uno per sede",
    poolingIntro:
      "I canali del data center possono essere condivisi. Questo è quanto richiederebbe un unico gruppo per tutte le sedi con il blocco accettato più severo; il piano non ne tiene conto.",
    poolingColumns: {
      application: "Applicazione",
      sites: "Sedi",
      erlangs: "Traffico",
      separate: "Un gruppo per sede",
      pooled: "Gruppo comune",
    },
    erlangSum: "{erlangs} erl",
    pooled: "{channels, plural, one {# canale} other {# canali}}, blocco {percent} %",
    saved: "{count, plural, =0 {nessun risparmio} one {risparmio: #} other {risparmio: #}}",
  },
  storage: {
    heading: "Spazio per le registrazioni",
    formula:
      "{hours} h al giorno × 60 × {days} giorni × {rate, number} kB al minuto = {size} GB {nodes, plural, =0 {su ciascun server} one {sull’unico server} other {su ciascuno di # server}}: ogni server conserva tutte le registrazioni. Unità decimali; un testo precedente del produttore indicava 16 MB all’ora anziché 18.",
    missing:
      "Punto aperto: {fields}. Un minuto occupa {rate, number} kB (18 MB all’ora); ogni server conserva tutte le registrazioni.",
  },
  latency: {
    range: "minimo {least}, massimo {most}",
    least: "minimo {least}",
    most: "massimo {most}",
    bounds: { range: "(da {least} a {most})", least: "(minimo {least})", most: "(massimo {most})" },
    averaged: "{average} {bounds}",
    ms: "{value} ms",
    intro:
      "Fa fede la media. Se manca, un minimo oltre il limite determina l’esito “Non superato” e un massimo entro il limite l’esito “Superato”. Minimo e massimo sono tra parentesi.",
  },
  quality: {
    intro:
      "Stima di questo strumento per {codec}; non modifica alcun esito. R = 93,2 − Id − Ie, la forma di pianificazione di ITU-T G.107 con Id lineare = 0,024 × d + 0,11 × (d − 177,3, se positivo). d è metà dell’RTT + {packet, number} ms di pacchetto{lookAhead, plural, =0 {} other { + # ms di look-ahead}} + jitter buffer. Il jitter buffer, max(40 ms; 2 × jitter), è una nostra ipotesi. Ie tiene conto del codec e della perdita di pacchetti.",
    bestCase:
      "{all, select, yes {Per ogni percorso manca la misura di jitter o perdita: ogni valore è il migliore possibile.} other {“Nel caso migliore” indica che jitter, perdita o media non sono misurati.}}",
    noCodec: "Nessuna stima per {codec}: non esistono valori pubblicati.",
    none: "Nessun percorso con chiamate è ancora misurato.",
    roundTrip: "{value} ms",
    leastRoundTrip: "minimo {value} ms",
    roundTripRange: "da {least} a {most} ms",
    between: "{least} – {most}",
    percent: "{value} %",
    notMeasured: "–",
    atBest: "{band}, nel caso migliore",
    more: "{count, plural, one {È riportato il percorso} other {Sono riportati # percorsi, quelli}} con R più basso; {rest, plural, one {sull’altro} other {su altri #}} R è pari o superiore a {r}.",
  },
  findings: {
    due: "entro il {date}",
    point: "{consequence} Risposta a cura di: {owner}, entro il {due}.",
  },
};
