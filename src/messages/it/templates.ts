import type { templates as English } from "../en/templates.ts";

/** Parole dei modelli da cui può partire un piano. */
export const templates: typeof English = {
  heading: "Nuovo piano da un modello",
  note: "Un modello imposta sedi, server, applicazioni e i sistemi collegati con cui comunicano. I valori numerici restano aperti finché non vengono inseriti.",
  numbered: "{title} {number}",
  tiles: {
    empty: { title: "Nuovo piano", line: "Un foglio vuoto, da descrivere interamente." },
    "single-server": {
      title: "Server singolo",
      line: "Un server in una sede: fax, posto operatore, rubrica.",
    },
    "ha-pair": {
      title: "Coppia HA",
      line: "Due server in una sede, attivo e in standby: fax, code, posto operatore, rubrica.",
    },
    "two-data-centres": {
      title: "Due data center",
      line: "Una coppia HA, un server DR e una filiale: fax, code, registrazione, posto operatore, rubrica.",
    },
    hotel: {
      title: "Hotel",
      line: "Un server in hotel: collegamento al PMS, casella vocale, posto operatore della reception, fax.",
    },
    "contact-centre": {
      title: "Contact center",
      line: "Una coppia HA e una sede di agenti: code, IVR, registrazione, statistiche, con la coda da dimensionare.",
    },
  },
  names: {
    headquarters: "Sede centrale",
    dataCentre: "Data center",
    drDataCentre: "Data center DR",
    branch: "Filiale",
    hotel: "Hotel",
    agentsSite: "Sede degli agenti",
    node1: "Nodo 1",
    node2: "Nodo 2",
    node3: "Nodo 3",
    pbx: "Centralino",
    drPbx: "Centralino, DR",
    phones: "Telefoni",
    branchPhones: "Telefoni della filiale",
    roomPhones: "Telefoni di camere e servizi",
    agentPhones: "Telefoni degli agenti",
    gateways: "Gateway voce",
    attendants: "PC dei posti operatore",
    reception: "PC della reception",
    supervisors: "PC di supervisori e agenti",
    workstations: "PC degli uffici",
    directory: "Directory",
    mail: "Server di posta in uscita",
    fileShare: "Condivisione di backup",
    pms: "PMS",
  },
};
