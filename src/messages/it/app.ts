import type { app as English } from "../en/app.ts";

/** Words of the frame around every screen in Italian. */
export const app: typeof English = {
  name: "Portolan",
  titled: "{title} · Portolan",
  skip: "Vai al contenuto",
  plansTitle: "Piani",
  catalogueTitle: "Catalogo",
  screens: "Schermate",
  display: {
    title: "Visualizzazione",
    theme: "Colori",
    themes: { system: "Come questo dispositivo", light: "Chiari", dark: "Scuri" },
  },
  untitled: "Piano senza titolo",
  loading: "Caricamento…",
  panes: "Parte del piano",
  inputs: "Dati",
  results: "Risultati",
  assignPoint: "assegnazione di un punto aperto",
  undo: "Annulla",
  undoStep: "Annulla: {label}",
  redo: "Ripeti",
  redoStep: "Ripeti: {label}",
  saving: {
    saved: "Salvato in questo browser",
    pending: "Salvataggio…",
    failed: "Non salvato",
  },
  notSaved: {
    word: "Problema",
    "storage/full":
      "Lo spazio di archiviazione di questo browser è esaurito e il piano non è salvato. Salvarlo come file, poi rimuovere i piani che non servono più.",
    "storage/blocked":
      "Questo browser non consente a Portolan di salvare dati: alla chiusura della finestra il piano andrà perso. Salvarlo come file o copiarne il link.",
  },
  conflict: {
    word: "Nota",
    text: "Nel frattempo un’altra finestra ha modificato questo piano. Quanto inserito qui prosegue in una copia, così nulla va perso.",
    other: "Apri l’altra versione",
    dismiss: "Continua con la copia",
  },
  saveFile: "Salva come file",
  copyLink: "Copia link",
  linkMissing:
    "Non è stato possibile scaricare una parte di Portolan che scrive i link. Controllare la connessione e riprovare.",
  linkCopied:
    "Link copiato. Contiene {logo, select, yes {il piano senza il logo, in {length, number} caratteri. Il logo resta nel file e nel PDF} other {l’intero piano, in {length, number} caratteri}}.",
  link: {
    title: "Copia questo link",
    text: "Questo browser non consente a Portolan di copiare. Selezionare il link e copiarlo a mano; contiene {logo, select, yes {il piano senza il logo, che resta nel file e nel PDF} other {l’intero piano}}.",
    label: "Link",
    close: "Chiudi",
  },
  pdf: {
    download: "Scarica PDF",
    making: "Creazione del PDF: {percent, number} %",
    cancel: "Annulla",
    ready: "PDF scaricato.",
    cancelled: "Creazione del PDF annullata.",
    failed: "Impossibile creare il PDF: {reason}. Ricaricare la pagina e riprovare.",
  },
  otherFormats: "Altri formati",
  library: {
    unreadable:
      "{count, plural, one {# piano salvato non può essere aperto} other {# piani salvati non possono essere aperti}} da questa versione. {count, plural, one {Viene conservato} other {Vengono conservati}} {count, plural, one {così com’è} other {così come sono}}.",
    "storage/full":
      "Lo spazio di archiviazione di questo browser è esaurito. Rimuovere i piani che non servono più, dopo averli salvati come file.",
    "storage/blocked":
      "Questo browser non consente a Portolan di salvare dati. I piani andranno persi alla chiusura della finestra.",
  },
  missing: {
    title: "Questo piano non si trova in questo browser",
    text: "È stato rimosso, oppure salvato in un altro browser o a un altro indirizzo. I piani restano dove sono stati creati; per spostarne uno, salvarlo come file o copiarne il link.",
  },
  notFound: {
    title: "A questo indirizzo non c’è nulla",
    text: "L’indirizzo potrebbe essere incompleto. Se conteneva un piano, copiare l’intero link dal messaggio.",
  },
  crash: {
    title: "Portolan si è interrotto",
    text: "Si è verificato un errore imprevisto. I piani sono salvati in questo browser. Ricaricare la pagina per continuare.",
    reload: "Ricarica",
    details: "Dettagli tecnici",
  },
};
