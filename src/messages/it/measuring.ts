import type { measuring as English } from "../en/measuring.ts";

/** Labels and sentences of the inputs for measurements, typed or pasted, in Italian. */
export const measuring: typeof English = {
  rule: "Fa fede la media; minimo e massimo sono riportati.",
  jitterHint:
    "Il jitter è la differenza assoluta media tra risposte consecutive; iperf3 ne riporta uno proprio, filtrato (RFC 3550). traceroute e mtr non lo forniscono.",
  more: "Altri valori",
  moreOf: "Altri valori {path}",
  paste: "Incolla…",
  pasteOf: "Incolla… {path}",
  pasteAny: "Incolla output…",
  units: { ms: "ms", percent: "%" },
  /** Short names of the figures, where the path stands beside them. */
  figures: {
    rttMs: "Media",
    rttMinMs: "Minimo",
    rttMaxMs: "Massimo",
    jitterMs: "Jitter",
    lossPercent: "Perdita",
    method: "Metodo di misura",
  },
  withUnit: "{figure} ({unit})",
  /** Full names, for the list of what can be undone. */
  edits: {
    rttMinMs: "RTT minimo {path}",
    rttMaxMs: "RTT massimo {path}",
    jitterMs: "jitter {path}",
    lossPercent: "perdita {path}",
    method: "metodo di misura {path}",
    paste: "misura incollata {path}",
  },
  decidedBy: {
    least: "in assenza della media decide il minimo",
    most: "in assenza della media decide il massimo",
    nothing: "minimo e massimo non bastano a decidere; indicare la media",
  },
  dialog: {
    titleFor: "Incolla una misura: {path}",
    titleAny: "Incolla una misura",
    path: "Percorso misurato",
    choosePath: "Scegli un percorso",
    text: "Output dello strumento",
    textHint:
      "Tutto, dal comando all’ultima riga. Formati riconosciuti: ping in qualsiasi lingua, psping, tracert e traceroute, mtr, iperf3 --json.",
    use: "Usa questi valori",
    cancel: "Annulla",
    loading: "Lettura in corso…",
    loadFailed:
      "Impossibile caricare il lettore. Il testo incollato resta qui; verificare la connessione e premere “Rileggi”.",
    readAgain: "Rileggi",
    pathMissing: "Scegliere il percorso misurato; i valori potranno poi essere usati.",
    problem: "Non letto",
  },
  tools: { ping: "ping", psping: "psping", traceroute: "traceroute", mtr: "mtr", iperf3: "iperf3" },
  understood: {
    tool: "Letto come output di {tool}.",
    sentAndReplies:
      "Letto come output di {tool}: inviati {sent, number}, {replies, number} {replies, plural, one {risposta} other {risposte}}.",
    sentOnly: "Letto come output di {tool}: inviati {sent, number}.",
    repliesOnly: "Letto come output di {tool}: {replies, plural, one {# risposta} other {# risposte}}.",
    note: "Nota",
    withoutRtt: "Questo output contiene solo jitter e perdita; il tempo di andata e ritorno resta invariato.",
    outOfRange:
      "{count, plural, one {Un valore eccede} other {# valori eccedono}} i limiti di un piano e {count, plural, one {viene escluso} other {vengono esclusi}}.",
  },
  /** What to know of the figures, by the code of the note. */
  notes: {
    "earlier-run-left-out":
      "Il testo contiene più di un output. È stato letto solo l’ultimo; incollare gli altri separatamente, nel percorso a cui si riferiscono.",
    "upper-bound":
      "I tempi indicati come “inferiori a” sono assunti pari a tale valore; meno di 1 ms vale 1 ms, e lo stesso un riepilogo di 0 ms. Windows tronca i tempi al millisecondo intero: i valori possono scostarsi fino a 1 ms e non se ne ricava il jitter.",
    "loss-left-open":
      "Ha risposto un altro host al posto della destinazione, e Windows conta quella risposta tra le ricevute. Il testo non contiene tutti i tentativi, quindi la perdita resta da definire; incollare l’output a partire dal comando.",
    "destination-not-stated": "Il testo non indica la destinazione; si assume che sia l’ultimo hop.",
    "worse-direction": "Sono state misurate entrambe le direzioni; jitter e perdita sono quelli della peggiore.",
  },
  /** Where the jitter comes from, or why there is none. */
  jitterOf: {
    ping: "Jitter: differenza assoluta media tra risposte consecutive.",
    psping: "Jitter: differenza assoluta media tra risposte consecutive.",
    traceroute: "traceroute invia troppe poche sonde per calcolare il jitter.",
    mtr: "Il report di mtr non contiene il jitter; StDev è un’altra grandezza e non viene usata al suo posto.",
    iperf3: "Jitter: come riportato da iperf3, filtrato sui pacchetti (RFC 3550).",
  },
  noJitter: "Jitter non disponibile: servono due risposte riportate singolarmente.",
  changes: {
    caption: "Che cosa conterrà il piano",
    figure: "Valore",
    now: "Attuale",
    next: "Nuovo",
    unknown: "non noto",
    stays: "invariato",
    cleared: "non più noto",
    leftOut: "{value} – escluso",
    ms: "{value, number} ms",
    percent: "{value, number} %",
  },
  lines: {
    heading: "Righe di origine",
    line: "Riga {line, number}: {figures}",
    fields: { rtt: "media, minimo e massimo", loss: "perdita", jitter: "jitter, a partire da questa risposta" },
    wholeJson: "I valori sono stati letti dall’intero JSON; non ci sono righe da citare.",
  },
  /** What the plan notes as the way of measuring. */
  method: {
    plain: "{tool}",
    packets: "{tool}, {count, plural, one {# pacchetto} other {# pacchetti}}",
    probes: "{tool}, {count, plural, one {# sonda} other {# sonde}}",
    tries: "{tool}, {count, plural, one {# tentativo} other {# tentativi}}",
    replies: "{tool}, {count, plural, one {# risposta} other {# risposte}}",
    forJitter: "{method} (jitter)",
    forLoss: "{method} (perdita)",
    forJitterAndLoss: "{method} (jitter e perdita)",
    both: "{before}; {method}",
    /** In place of a way that nobody noted, or that there is no room for. */
    unnamed: "valori precedenti",
  },
  problems: {
    "measurement/empty": "Il testo contiene solo spazi. Incollare l’output dello strumento.",
    "measurement/too-large":
      "Il testo supera il massimo di {most, number} caratteri. Incollare una sola esecuzione: bastano le ultime risposte e il riepilogo.",
    "measurement/not-understood":
      "Il testo non corrisponde all’output di uno strumento noto. Incollare l’intero output di ping, psping, tracert o traceroute, mtr (mtr -r) o iperf3 con --json; in alternativa chiudere e inserire i valori a mano.",
    "measurement/last-not-understood":
      "Dalla riga {line, number}, “{text}”, in poi il testo non è comprensibile. Quanto precede è l’output di un’esecuzione anteriore; se è quello che interessa, incollarlo da solo.",
    "measurement/no-replies":
      "La riga {line, number}, “{text}”, indica che non è tornata alcuna risposta: la perdita misurata è del 100 % e non c’è un tempo da valutare. Un firewall può scartare ICMP anche se il percorso funziona. Chiedere che l’echo ICMP sia consentito, oppure misurare con psping verso una porta TCP aperta o con iperf3. Il piano resta invariato.",
    "measurement/not-reached":
      "Il tracciato termina alla riga {line, number}, “{text}”, che non è la destinazione; non c’è quindi un tempo da valutare. Lasciare che arrivi in fondo, oppure misurare con ping. Il piano resta invariato.",
    "measurement/nothing-arrived":
      "iperf3 ha inviato {sent, number} {sent, plural, one {pacchetto} other {pacchetti}} e non ne è arrivato nessuno; la perdita dello 0 % che riporta non ha quindi significato. Consentire sul firewall la porta UDP del test in entrambe le direzioni e ripetere la misura. Il piano resta invariato.",
    "measurement/no-figures":
      "È un output di iperf3 senza jitter, perdita né tempo di andata e ritorno. Con TCP solo il lato che trasmette rileva i tempi: misurare senza --reverse, oppure con --udp per jitter e perdita. Il piano resta invariato.",
    "measurement/broken-json":
      "L’inizio è quello di un JSON, ma una parte manca o è alterata. Copiare di nuovo l’output, dalla prima all’ultima parentesi graffa.",
    "measurement/tool-error":
      "Lo strumento si è interrotto con un errore: “{message}”. Risolvere il problema, ripetere la misura e incollare il nuovo output.",
  },
};
