import type { documentFormats as English } from "../en/documentFormats.ts";

/** What the document says in another way where it is not a PDF, in Italian. */
export const documentFormats: typeof English = {
  sharing: {
    html: {
      attached:
        "Questa pagina contiene il piano da cui è stata generata. Aprendo il file in Portolan si ritrova il piano, con l’impronta da confrontare.",
      noCode:
        "Il piano è troppo lungo per un codice QR leggibile da un telefono: aprire questo file in Portolan o seguire il link.",
    },
    docx: {
      attached:
        "Questo documento è modificabile e può quindi dire altro rispetto al piano da cui è stato generato. Il link apre il piano stesso, con l’impronta da confrontare.",
      noCode: "Il piano è troppo lungo per un codice QR che un telefono possa leggere sulla carta: seguire il link.",
    },
    markdown: {
      attached:
        "Questo testo è modificabile e può quindi dire altro rispetto al piano da cui è stato generato. Il link apre il piano stesso, con l’impronta da confrontare.",
      noCode: "Il piano è troppo lungo per un codice QR leggibile da un telefono: seguire il link.",
    },
  },
  figureInWords: "Il disegno non è in questo file, generato dove non è possibile disegnare. Mostra:",
};
