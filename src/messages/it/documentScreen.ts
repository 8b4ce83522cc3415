import type { documentScreen as English } from "../en/documentScreen.ts";

/** Words of the place where the design document is made, in Italian. */
export const documentScreen: typeof English = {
  intro: "Il documento è generato in questo browser dal piano così com’è ora. Nulla viene inviato altrove.",
  download: "Scarica",
  formats: {
    pdf: { name: "PDF", start: "Scarica PDF", text: "Da consegnare, stampare e firmare." },
    html: {
      name: "Pagina web (HTML)",
      start: "Scarica HTML",
      text: "Per browser e lettori di schermo; un solo file, che contiene anche il piano.",
    },
    docx: {
      name: "Word",
      start: "Scarica file Word",
      text: "Da modificare, con i titoli, le tabelle e gli stili di Word.",
    },
    markdown: {
      name: "Markdown",
      start: "Scarica Markdown",
      text: "Da modificare come testo, o da inserire in un wiki o in un repository.",
    },
  },
  making: "Creazione di {format}…",
  makingPart: "Creazione di {format}: “{part}”",
  percent: "{percent, number} %",
  cancel: "Annulla",
  cancelled: "{format}: creazione annullata.",
  saved: "{file} è tra i download di questo browser.",
  failed:
    "{format}: impossibile creare il file: {reason}. Il piano è rimasto com’era. Riprovare; se non basta, ricaricare la pagina.",
  retry: "Riprova",
  contents: {
    title: "Che cosa contiene",
    loading: "Preparazione dell’elenco delle parti…",
    failed: "Impossibile preparare l’elenco delle parti: {reason}.",
    leftOut: "esclusa",
  },
  settings: {
    paper: "Carta",
    papers: { a4: "A4", letter: "US Letter" },
    version: "Versione",
    audiences: { customer: "Per il cliente", internal: "Interna" },
    language: "Lingua",
    change: "Cambia carta, versione e parti",
  },
  unprintable: {
    text: "{count, plural, one {Un testo del piano contiene} other {# testi del piano contengono}} caratteri che mancano ai tipi di carattere del PDF: questi comprendono latino, greco e cirillico. Il PDF mostra ◊ al loro posto; gli altri formati li mostrano come sono stati scritti.",
    entry: "{text}: {characters}",
    more: "{count, plural, one {e un altro testo} other {e altri # testi}}",
  },
};
