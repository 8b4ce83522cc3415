import type { offline as English } from "../en/offline.ts";

/** Words about working without a network, newer versions and installing the app. */
export const offline: typeof English = {
  update: {
    word: "Nota",
    problem: "Problema",
    waiting: "È pronta una nuova versione di Portolan. Quanto digitato viene prima salvato e il piano si riapre.",
    "in-use":
      "Un’altra finestra ha caricato una nuova versione di Portolan. Questa finestra prosegue con quella vecchia finché non la si carica anche qui.",
    unsaved:
      "Questo browser non è riuscito a salvare il piano e caricare la nuova versione lo farebbe perdere. Salvare prima il piano come file.",
    load: "Caricare la nuova versione",
    later: "Più tardi",
  },
  keeping: {
    preparing: {
      word: "Non ancora pronto senza rete.",
      sentence: "Portolan viene memorizzato in questo browser; richiede pochi secondi.",
    },
    ready: {
      word: "Funziona offline.",
      sentence: "Portolan è memorizzato in questo browser e si apre senza rete.",
    },
    failed: {
      word: "Non funziona ancora offline.",
      sentence: "Questo browser non è riuscito a memorizzare tutto Portolan. Riproverà alla prossima visita.",
    },
    insecure: {
      word: "Qui non funziona offline.",
      sentence: "I browser memorizzano un’applicazione solo se il suo indirizzo inizia con https.",
    },
    unsupported: {
      word: "Qui non funziona offline.",
      sentence: "Questo browser, o questa finestra privata, non memorizza applicazioni.",
    },
  },
  install: {
    button: "Installare Portolan",
    sentence: "Si apre poi in una finestra propria, come gli altri programmi di questo computer.",
  },
};
