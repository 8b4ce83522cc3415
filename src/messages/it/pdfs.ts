import type { pdfs as English } from "../en/pdfs.ts";

/** What is said of a PDF that somebody opens as a plan, in Italian. */
export const pdfs: typeof English = {
  problems: {
    "pdf/not-a-pdf": "Questo file non è un PDF. Scegliere un PDF creato da Portolan, o il file .json del piano.",
    "pdf/too-large": "Questo PDF è più grande di qualsiasi documento creato da Portolan. Non è stato aperto.",
    "pdf/encrypted":
      "Questo PDF è cifrato e il piano al suo interno non è leggibile. Salvarlo senza password, o richiedere il PDF creato da Portolan.",
    "pdf/truncated":
      "Questo PDF è incompleto e il piano non è arrivato. Scaricarlo di nuovo, o richiederlo di nuovo al mittente.",
    "pdf/damaged":
      "Questo PDF contiene un piano che non è leggibile: è danneggiato, o è stato salvato in una forma insolita. Richiedere il PDF creato da Portolan, o il link del piano.",
    "pdf/no-plan":
      "Questo PDF non contiene un piano Portolan. O non è stato creato da Portolan, o il programma che lo ha salvato o stampato di nuovo ha tralasciato il piano. Richiedere il PDF creato da Portolan, o il link del piano.",
  },
  opened: {
    intact: "Aperto da {name}. Le pagine del documento sono come Portolan le ha create, dal piano {printed}.",
    changed:
      "Aperto da {name}. Il PDF è stato modificato dopo che Portolan lo ha creato; le sue pagine potrebbero non corrispondere a questo piano.",
    none: "Aperto da {name}. Il PDF non ha il sigillo di Portolan; le sue pagine potrebbero non corrispondere a questo piano.",
    same: "Il piano è ancora {fingerprint}, come quando il PDF è stato creato.",
    newer: "In questa versione di Portolan l’impronta dello stesso piano è {fingerprint}.",
    other: "Il PDF è stato creato dal piano {printed}, mentre il piano al suo interno è {fingerprint}.",
  },
};
