import type { commandLine as English } from "../en/commandLine.ts";

/** What the command line says, in Italian. */
export const commandLine: typeof English = {
  help: `Portolan senza browser.

  portolan assess <plan.json>               stampa la valutazione in JSON
  portolan pdf <plan.json> <out.pdf>        scrive il documento di progetto in PDF
  portolan html <plan.json> <out.html>      lo stesso come una pagina per browser e lettori di schermo
  portolan docx <plan.json> <out.docx>      lo stesso come un documento Word
  portolan markdown <plan.json> <out.md>    lo stesso come Markdown
  portolan link <plan.json>                 stampa il frammento del link
  portolan open <fragment|pdf|html>         stampa il piano contenuto in un link, in un PDF o in una pagina creati da Portolan
  portolan help                             stampa questo testo

--language <lingua> produce il documento di progetto in una lingua diversa da quella del piano, e così ogni frase: {languages}.
Con - al posto del file di un piano, di un frammento, di un PDF o di una pagina si legge lo standard input. Il codice di uscita 2 indica dati di ingresso non validi.
`,
  problems: {
    "command-line/unknown-command": "Il comando “{command}” non esiste. Provare: portolan help",
    "command-line/unknown-language": "La lingua “{language}” non è disponibile. Lingue disponibili: {languages}.",
    "command-line/wrong-arguments": "La sintassi di questo comando è: {usage}",
    "command-line/unreadable": "Impossibile leggere {file}: {reason}.",
    "command-line/unwritable": "Impossibile scrivere {file}: {reason}.",
  },
  /** Why a file cannot be read or written, by the code that the operating system gives. */
  reasons: {
    ENOENT: "il file o la cartella non esiste",
    ENOTDIR: "il file o la cartella non esiste",
    EACCES: "permessi insufficienti",
    EPERM: "permessi insufficienti",
    EROFS: "il disco è in sola lettura",
    ENOSPC: "il disco è pieno",
    EISDIR: "è una cartella",
    other: "il sistema operativo restituisce {code}",
  },
  inFile: "{file}: {problem}",
  standardInput: "Standard input",
};
