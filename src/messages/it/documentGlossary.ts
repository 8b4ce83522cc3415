import type { documentGlossary as English } from "../en/documentGlossary.ts";

/** Terms of the document, in Italian. */
export const documentGlossary: typeof English = {
  heading: "Glossario",
  columns: { term: "Termine", meaning: "Significato" },
  terms: {
    opening: {
      term: "Apertura",
      also: "",
      meaning:
        "Ciò che un requisito chiede al firewall: chi può avviare la connessione, verso chi, con quale protocollo e su quali porte.",
    },
    flow: { term: "Flusso", also: "", meaning: "Un’apertura tra una sola origine e una sola destinazione." },
    initiator: { term: "Origine", also: "", meaning: "La parte che avvia la connessione." },
    listener: {
      term: "Destinazione",
      also: "",
      meaning: "La parte che attende connessioni sulle porte di un’apertura.",
    },
    circuit: {
      term: "Circuito",
      also: "",
      meaning: "La linea di accesso di una sede alla WAN; upload e download sono considerati separatamente.",
    },
    finding: {
      term: "Riscontro",
      also: "",
      meaning: "Qualcosa che chi legge il piano deve sapere: un errore, un avviso o una nota.",
    },
    openPoint: {
      term: "Punto aperto",
      also: "",
      meaning: "Qualcosa di non ancora noto, con chi deve rispondere e che cosa ne dipende.",
    },
    reading: {
      term: "Interpretazione",
      also: "",
      meaning:
        "Come è stato inteso un passaggio poco chiaro della pagina del produttore, con un numero e una confidenza.",
    },
    fingerprint: {
      term: "Impronta",
      also: "",
      meaning:
        "Un breve codice calcolato da ciò che il piano dice dell’installazione, non dalla veste del documento; codici uguali indicano lo stesso piano.",
    },
    failureState: {
      term: "Stato di guasto",
      also: "",
      meaning: "Un elemento che può essere fuori servizio, server o sede, e ciò che ne consegue per il piano.",
    },
    voiceShare: {
      term: "Quota voce",
      also: "",
      meaning: "La parte della capacità di un circuito che le chiamate possono occupare.",
    },
    rtt: {
      term: "RTT",
      also: "andata e ritorno",
      meaning: "Round-trip time: il tempo che un pacchetto impiega per raggiungere l’altro estremo e tornare.",
    },
    jitter: {
      term: "Jitter",
      also: "",
      meaning: "Di quanto variano i tempi di percorrenza di pacchetti successivi.",
    },
    mos: {
      term: "MOS",
      also: "",
      meaning: "Mean opinion score: quanto gli ascoltatori giudicano buona una chiamata, da 1 a 5.",
    },
    rFactor: {
      term: "Fattore R",
      also: "R =",
      meaning:
        "Una valutazione della qualità vocale in base a ritardo, perdita e codec; circa 93 al massimo per una chiamata a banda stretta.",
    },
    erlang: {
      term: "Erlang",
      also: "erl",
      meaning: "Una misura del traffico: un canale occupato ininterrottamente.",
    },
    codec: {
      term: "Codec",
      also: "",
      meaning: "Il modo in cui la voce diventa pacchetti, e quindi la loro dimensione.",
    },
    dscp: {
      term: "DSCP",
      also: "",
      meaning: "Un contrassegno in ogni pacchetto che indica alla rete quanto è urgente.",
    },
    qos: {
      term: "QoS",
      also: "",
      meaning: "Quality of service: la precedenza che la rete dà ai pacchetti che non devono attendere.",
    },
    rtp: {
      term: "RTP",
      also: "",
      meaning: "Real-time Transport Protocol: trasporta l’audio delle chiamate, su UDP.",
    },
    rtcp: { term: "RTCP", also: "", meaning: "Il canale di controllo accanto a RTP: riferisce perdita e jitter." },
    srtp: { term: "SRTP", also: "", meaning: "RTP cifrato." },
    sip: { term: "SIP", also: "", meaning: "Session Initiation Protocol: avvia e termina le chiamate." },
    h323: {
      term: "H.323",
      also: "",
      meaning: "Una famiglia di protocolli più datata che avvia e termina le chiamate.",
    },
    t38: { term: "T.38", also: "", meaning: "Trasporta le pagine fax su IP come dati, non come audio." },
    cti: {
      term: "CTI",
      also: "",
      meaning: "Computer telephony integration: programmi che vedono e controllano i telefoni.",
    },
    tapi: {
      term: "TAPI",
      also: "",
      meaning: "L’interfaccia con cui i server osservano e controllano i telefoni del centralino.",
    },
    axl: { term: "AXL", also: "", meaning: "L’interfaccia di Cisco per utenti e telefoni di un CallManager." },
    curri: {
      term: "CURRI",
      also: "",
      meaning: "L’interfaccia di Cisco con cui il centralino chiede a un altro sistema che cosa fare di una chiamata.",
    },
    cdr: { term: "CDR", also: "", meaning: "Call detail record: chi ha chiamato chi, quando e per quanto tempo." },
    pms: {
      term: "PMS",
      also: "",
      meaning: "Property management system: il programma dell’hotel per ospiti e camere.",
    },
    pbx: {
      term: "PBX",
      also: "centralino",
      meaning: "Il centralino: il sistema telefonico con cui lavora la suite.",
    },
    alg: {
      term: "ALG",
      also: "",
      meaning: "Application layer gateway: la parte di un firewall che legge e riscrive un protocollo come SIP.",
    },
    nat: {
      term: "NAT",
      also: "traduzione degli indirizzi",
      meaning:
        "Network address translation: su una parte del percorso un altro indirizzo sta al posto di quello reale.",
    },
    ha: { term: "HA", also: "", meaning: "Alta affidabilità: se un server è fuori servizio, ne subentra un altro." },
    dr: {
      term: "DR",
      also: "",
      meaning: "Disaster recovery: se un’intera sede è fuori servizio, subentrano i server di un’altra.",
    },
    failover: {
      term: "Failover",
      also: "",
      meaning: "Il passaggio a un altro server quando uno è fuori servizio.",
    },
    tls: {
      term: "TLS",
      also: "",
      meaning: "Transport Layer Security: cifratura di una connessione, con certificati.",
    },
  },
};
