import type { shared as English } from "../en/shared.ts";

/** Words of the view that a link opens, and of the page that says why one cannot be opened, in Italian. */
export const shared: typeof English = {
  intro:
    "Questo piano è stato condiviso tramite link. Era contenuto nel link stesso e resta nel browser; nessuna operazione qui modifica l’originale.",
  untitled: "Piano senza titolo",
  notGiven: "non indicato (punto aperto)",
  customer: "Cliente",
  revision: "Revisione",
  author: "Autore",
  date: "Data",
  edition: "Pagina del produttore",
  fingerprint: "Impronta",
  notes: "Note",
  contents: "Sommario",
  verdict: "Esito",
  network: "La rete di questo piano",
  sites: "Sedi, server e circuiti",
  openPoints: "Punti aperti",
  ports: "Che cosa aprire",
  bandwidth: "Larghezza di banda",
  latency: "Latenza",
  findings: "Riscontri",
  readings: "Interpretazioni della pagina del produttore",
  copy: "Crea una copia modificabile",
  printedEarly: "Il resto del piano era ancora in caricamento al momento della stampa. Stamparlo di nuovo.",
  print: "Stampa",
  toPlans: "Vai ai miei piani",
  warnings: "Dati di una versione precedente che questa non può conservare: {list}",
  problem: {
    title: "Questo link non può essere aperto",
    safe: "Nulla è stato salvato o modificato. I piani già presenti sono rimasti com’erano.",
  },
};
