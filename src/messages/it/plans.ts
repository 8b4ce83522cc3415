import type { plans as English } from "../en/plans.ts";

/** Words of the start screen in Italian. */
export const plans: typeof English = {
  title: "Portolan",
  purpose:
    "Descrivere un’installazione di Imagicle UC Suite e vedere subito quali porte aprire e tra chi, quanta larghezza di banda serve a ogni circuito e se la latenza lo consente.",
  privacy:
    "I piani restano in questo browser. Nulla viene inviato altrove: non ci sono né server né sistemi di tracciamento, e un link contiene il piano al proprio interno.",
  independent:
    "Portolan è indipendente da Imagicle. I dati provengono dalla pagina “Network Setup” del produttore, ciascuno con la propria riga.",
  start: "Inizia un piano",
  newPlan: "Nuovo piano",
  openSample: "Apri il piano di esempio",
  openFile: "Apri un file",
  openFileNote:
    "Un piano salvato come file JSON, oppure un PDF o una pagina web (HTML) creati da Portolan. È anche possibile trascinare il file in qualsiasi punto di questa pagina.",
  dropHere: "Rilasciare il file per aprirlo.",
  oneFile: "Questi sono {count, number} file. Trascinarli uno alla volta, per poter esaminare ogni piano.",
  inFile: "{name}: {problem}",
  reading: "Lettura di {name}…",
  openLink: "Apri un link",
  linkLabel: "Link, o la parte dopo #",
  open: "Apri",
  readerMissing:
    "Non è stato possibile caricare la parte di Portolan che apre i piani. Verificare la connessione e riprovare.",
  linkEmpty: "Incollare prima un link. Contiene “#/s/” e tutto ciò che segue ne fa parte.",
  problem: "Problema",
  saved: "Piani salvati",
  none: "Nessun piano è ancora salvato in questo browser. L’esempio mostra come si presenta.",
  untitled: "Piano senza titolo",
  noCustomer: "Cliente non indicato",
  revision: "Revisione {revision}",
  noRevision: "Nessuna revisione",
  openPoints: "{count, plural, =0 {Nessun punto aperto} one {# punto aperto} other {# punti aperti}}",
  sites: "{count, plural, =0 {nessuna sede} one {# sede} other {# sedi}}",
  lastEdit: "Ultima modifica",
  duplicate: "Duplica",
  duplicatePlan: "Duplica {title}",
  download: "Salva come file",
  downloadPlan: "Salva come file: {title}",
  remove: "Rimuovi",
  removePlan: "Rimuovi {title}",
  removed: "Piano “{title}” rimosso.",
  undo: "Annulla",
  undoRemoval: "Annulla la rimozione di {title}",
};
