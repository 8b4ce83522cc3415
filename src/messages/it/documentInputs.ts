import type { documentInputs as English } from "../en/documentInputs.ts";

/** Words of the inputs that say how the design document is dressed, in Italian. */
export const documentInputs: typeof English = {
  heading: "Documento",
  intro: "Come si presenta il documento di progetto. Non modifica né i risultati né l’impronta del piano.",
  paper: "Formato della carta",
  papers: { a4: "A4", letter: "US Letter" },
  audience: "Versione",
  audiences: {
    customer: { label: "Per il cliente" },
    internal: {
      label: "Interna",
      description: "Aggiunge le note del progettista e le righe della pagina che il piano non richiede.",
    },
  },
  parts: "Parti da includere",
  partsNote: "Esito, aperture, banda, latenza, riscontri e punti aperti sono sempre presenti.",
  partNames: {
    "document-control": "Controllo del documento",
    servers: "Server",
    security: "Sicurezza",
    "failure-states": "Stati di guasto",
    estimates: "Stime",
    "quality-of-service": "Qualità del servizio",
    checklist: "Lista di controllo",
    "acceptance-tests": "Prove di collaudo",
    "left-out": "Righe escluse",
    "address-annex": "Origini e destinazioni",
    readings: "Interpretazioni della pagina",
    glossary: "Glossario",
  },
  logo: {
    label: "Logo",
    alt: "Logo del documento",
    note: "Scegliere un file PNG, JPEG o SVG, oppure trascinarlo qui. Un’immagine più grande viene ridotta a 600 × 240 pixel al massimo. I link non contengono il logo, che li renderebbe troppo lunghi; file e PDF lo conservano.",
    choose: "Scegli un’immagine",
    remove: "Rimuovi il logo",
    removed: "Logo rimosso.",
    reading: "Lettura di {name} …",
    read: "Logo tratto da {name}.",
    unreadable:
      "Impossibile leggere {name} come immagine; nulla è stato modificato. Scegliere un file PNG, JPEG o SVG.",
    notLoaded:
      "Impossibile caricare la lettura delle immagini. Controllare la connessione e scegliere di nuovo il file.",
  },
  lists: {
    revisions: {
      heading: "Revisioni precedenti",
      none: "Nessuna revisione precedente.",
      add: "Aggiungi revisione",
      added: "revisione aggiunta",
      removed: "revisione rimossa",
      entry: "Revisione precedente {number, number}: {name}",
    },
    distribution: {
      heading: "Distribuzione",
      none: "Nessun destinatario del documento è ancora indicato.",
      add: "Aggiungi destinatario",
      added: "destinatario aggiunto",
      removed: "destinatario rimosso",
      entry: "Destinatario {number, number}: {name}",
    },
    signatures: {
      heading: "Firme",
      none: "Nessun firmatario del documento è ancora indicato.",
      add: "Aggiungi firma",
      added: "firma aggiunta",
      removed: "firma rimossa",
      entry: "Firma {number, number}: {name}",
    },
  },
  fields: { revision: "Revisione", date: "Data", author: "Autore", change: "Modifiche", name: "Nome", role: "Ruolo" },
  removeEntry: "Rimuovi: {name}",
  edits: {
    part: "{part}: {included, select, yes {inclusa} other {esclusa}}",
    entry: "{list} {number, number}: {field}",
  },
};
