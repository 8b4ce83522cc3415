import type { link as English } from "../en/link.ts";

/** What is wrong with a link or a file, and what to do, in Italian. */
export const link: typeof English = {
  problems: {
    "link/not-a-link":
      "Questo non è un link a un piano. Copiare dal messaggio ricevuto l’intero link, da # fino alla fine.",
    "link/unknown-codec":
      "Questo link è stato creato con una versione più recente di Portolan ({codec}). Aprirlo dove è stato creato, o richiedere un indirizzo aggiornato dell’applicazione.",
    "link/truncated":
      "Questo link è incompleto: {expected, plural, =0 {ne è arrivato solo l’inizio} other {{received, number} caratteri ricevuti su {expected, number}}}. Copiarlo per intero dal messaggio, o richiederlo di nuovo, ad esempio come file.",
    "link/damaged":
      "Questo link è danneggiato: un carattere è cambiato durante l’invio. Copiarlo di nuovo dal messaggio, o richiederlo di nuovo, ad esempio come file.",
    "link/too-large":
      "Questo link contiene più dati di qualsiasi piano. Non è stato aperto. Chiedere al mittente il piano come file.",
    "link/not-json":
      "Questo link è arrivato per intero, ma il contenuto non è leggibile. Richiederlo di nuovo al mittente, ad esempio come file.",
    "link/plan-too-large": "Questo piano è troppo grande per un link. Salvarlo come file e inviare il file.",
    "file/not-json":
      "Questo file non è né un piano, né un PDF o una pagina web. Scegliere un file .json salvato da Portolan, o un documento PDF o HTML creato da Portolan.",
    "file/page-without-plan":
      "Questa pagina web non contiene un piano Portolan. Scegliere un documento HTML creato da Portolan, o richiedere il file .json o il link del piano.",
    "file/too-large": "Questo file è più grande di qualsiasi piano. Non è stato aperto.",
    "file/unreadable": "Impossibile leggere il file. Verificare che esista ancora e che sia accessibile in lettura.",
    "plan/not-a-plan": "Il contenuto non è un piano Portolan. Scegliere un file o un link creato da Portolan.",
    "plan/too-new":
      "Questo piano è stato creato con una versione più recente di Portolan (formato {version}; questa legge fino al formato {supported}). Aprirlo con quella versione.",
    "plan/missing-field": "Il piano non può essere aperto: manca “{at}”. Richiederlo di nuovo al mittente.",
    "plan/unknown-field":
      "Il piano non può essere aperto: contiene un campo “{at}” che nessun piano prevede. Richiederlo di nuovo al mittente.",
    "plan/too-long":
      "Il piano non può essere aperto: “{at}” supera la lunghezza massima leggibile, {most, number}. Chiedere al mittente di ridurla.",
    "plan/bad-field":
      "Il piano non può essere aperto: per “{at}” è previsto {expected}, ma il valore è {received}. Richiederlo di nuovo al mittente.",
    "plan/duplicate-id":
      "Il piano non può essere aperto: “{id}” compare due volte in {at}. Richiederlo di nuovo al mittente.",
    "plan/bad-logo":
      "Il piano non può essere aperto: “{at}” non è un’immagine di tipo {type}. Richiederlo di nuovo al mittente.",
    "plan/unknown-site":
      "Il piano non può essere aperto: {at} indica una sede “{id}” che il piano non contiene. Richiederlo di nuovo al mittente.",
  },
};
