import type { siteSheets as English } from "../en/siteSheets.ts";

/** Labels and sentences for sites from a spreadsheet, and for many sites at once, in Italian. */
export const siteSheets: typeof English = {
  list: {
    linkLayer: "Livello 2",
    selectSite: "Seleziona sede {name}",
    select: "Seleziona",
    all: "Tutte ({count, number})",
    found: "Tutte le trovate ({count, number})",
    kind: "{kind}: {count, number}",
    none: "Nessuna",
    shown: "{found, number} di {total, number} sedi",
    nothingFound: "Nessun risultato per “{filter}”.",
  },
  bulk: {
    label: "Sedi selezionate",
    selected: "{count, plural, one {# sede selezionata} other {# sedi selezionate}}",
    hidden: "di cui fuori dal filtro: {count, number}",
    change: "Modifica…",
    duplicate: "Duplica",
    noRoom: "Sedi ancora aggiungibili al piano: {room, number}.",
    remove: "Rimuovi",
    clear: "Deseleziona tutto",
    title: "{count, plural, one {# sede modificata} other {# sedi modificate insieme}}",
    note: "Viene modificato solo ciò che si compila; i campi vuoti lasciano ogni sede com’è.",
    asItIs: "Invariato",
    problem: "{problem} Nulla viene modificato finché il valore non è corretto o il campo lasciato vuoto.",
    application: "Chiamate di",
    noApplication: "Nessuna chiamata da modificare",
    calls: "Chiamate contemporanee",
    cancel: "Annulla",
    apply: "{count, plural, one {# sede modificata} other {# sedi modificate insieme}}",
  },
  like: {
    branch: "Nuove filiali come",
    dataCentre: "Nuovo data center come",
    empty: "Vuoto",
  },
  edits: {
    change: "{count, plural, one {# sede modificata} other {# sedi modificate insieme}}",
    duplicate: "{count, plural, one {copia di # sede} other {copie di # sedi}}",
    remove: "{count, plural, one {# sede rimossa} other {# sedi rimosse}}",
    add: "{count, plural, one {# sede aggiunta} other {# sedi aggiunte}} da un foglio",
  },
  open: "Incolla o importa sedi…",
  loading: "Caricamento dell’importazione…",
  notLoaded:
    "Impossibile caricare la funzione di importazione. Verificare la connessione e premere di nuovo il pulsante.",
  added: "{count, plural, one {# sede aggiunta.} other {# sedi aggiunte.}}",
  title: "Incolla o importa sedi",
  intro: "Una riga per ogni sede, da qualsiasi foglio di calcolo. Nulla viene aggiunto senza conferma.",
  paste: "Incollare qui le righe",
  pasteNote: "Celle copiate da un foglio di calcolo, oppure testo separato da tabulazioni, punti e virgola o virgole.",
  file: "Oppure scegliere un file",
  fileNote: "CSV o Excel (.xlsx). Viene letto in questo browser e non viene inviato da nessuna parte.",
  reading: "Lettura di {name} …",
  read: "Dati letti da {name}",
  sheet: "Foglio",
  sheetOption: "{name} ({rows, plural, one {# riga} other {# righe}})",
  header: "Intestazione alla riga",
  noHeader: "Nessuna intestazione",
  headerOption: "{line}: {text}",
  linesAbove: "{count, plural, one {# riga precedente viene ignorata} other {# righe precedenti vengono ignorate}}.",
  columns: "Contenuto delle colonne",
  columnHeading: "Colonna",
  samples: "Prime celle",
  readAs: "Interpretata come",
  column: "Colonna {letter}",
  columnWithHeader: "Colonna {letter}: {header}",
  unit: "Unità della colonna {letter}",
  chooseUnit: "Scegli un’unità",
  units: { bps: "bit/s", kbps: "kbps", mbps: "Mbps", gbps: "Gbps" },
  targets: {
    ignore: "Nulla",
    name: "Nome",
    kind: "Tipo",
    upKbps: "Upload",
    downKbps: "Download",
    bothKbps: "Upload e download",
    voiceSharePercent: "Quota voce, %",
    linkLayer: "Livello 2",
    subnets: "Subnet",
    calls: "Chiamate: {application}",
  },
  decimalMark: "Che cosa separa i decimali in numeri come 1.234?",
  decimalMarks: { point: "Il punto: 1.5 è uno e mezzo", comma: "La virgola: 1,5 è uno e mezzo" },
  columnWarnings: {
    "site-column/name-missing":
      "Nessuna colonna è interpretata come nome. Scegliere “Nome” per la colonna che lo contiene.",
    "site-column/unit-not-chosen":
      "L’unità della colonna {letter} non è nota: i suoi valori vengono esclusi. Scegliere kbps, Mbps o Gbps.",
    "site-column/unit-in-bytes":
      "La colonna {letter} indica byte, o ciò che potrebbe essere byte: i suoi valori vengono esclusi. Chiedere conferma a chi l’ha scritta: se sono bit, scegliere l’unità; un byte equivale a otto bit.",
  },
  preview: "Sedi che verranno aggiunte",
  heads: {
    line: "Riga",
    name: "Nome",
    kind: "Tipo",
    up: "Upload, kbps",
    down: "Download, kbps",
    voice: "Voce, %",
    linkLayer: "Livello 2",
    subnets: "Subnet",
    calls: "Chiamate: {application}",
  },
  showAll: "Mostra tutte ({count, number})",
  problems: "Da controllare",
  problemCounts:
    "{errors, plural, =0 {Nessuna riga esclusa} one {# riga esclusa} other {# righe escluse}}{notes, plural, =0 {} one {; # nota} other {; # note}}.",
  marks: { error: "Riga esclusa", warning: "Nota" },
  counts: {
    added:
      "{count, plural, =0 {Nessuna sede può essere aggiunta} one {# sede può essere aggiunta} other {# sedi possono essere aggiunte}}",
    sound: "{added}.",
    withErrors:
      "{added}; {count, plural, one {# riga contiene un errore e viene esclusa} other {# righe contengono errori e vengono escluse}}.",
  },
  cancel: "Annulla",
  add: "{count, plural, =0 {Aggiungi sedi} one {Aggiungi # sede} other {Aggiungi # sedi}}",
  places: {
    line: "Riga {line}: {problem}",
    column: "Riga {line}, colonna {letter}: {problem}",
    columnWithHeader: "Riga {line}, colonna {letter} ({header}): {problem}",
  },
  rowProblems: {
    "site-row/name-missing": "la sede non ha un nome; indicarlo.",
    "site-row/not-a-number":
      "“{value}” non è un numero; scrivere cifre, al più con l’unità, ad esempio 2048, o lasciare vuota la cella.",
    "site-row/ambiguous-number":
      "“{value}” potrebbe indicare migliaia o decimali; specificare qui sotto il separatore dei decimali, o scrivere le migliaia senza separatore.",
    "site-row/ambiguous-share":
      "“{value}” potrebbe essere una frazione o una percentuale; scriverlo con il segno, ad esempio 30 % o 0,5 %.",
    "site-row/not-whole":
      "“{value}” non corrisponde a un numero intero; scriverlo senza decimali o in un’unità più piccola.",
    "site-row/unit-not-known": "l’unità di “{value}” non è nota; scrivere kbps, Mbps o Gbps, oppure solo il numero.",
    "site-row/unit-not-chosen":
      "“{value}” non riporta l’unità e quella della colonna non è nota; sceglierla per la colonna.",
    "site-row/unit-in-bytes":
      "“{value}” potrebbe essere in byte (un byte equivale a otto bit); scriverlo in kbps, Mbps o Gbps, oppure solo il numero.",
    "site-row/date":
      "la cella contiene una data, {value}; i fogli di calcolo la ricavano da valori come 10/2. Riscriverla in una cella in formato testo.",
    "site-row/error-value": "“{value}” è l’errore di una formula; correggerlo nel foglio o svuotare la cella.",
    "site-row/formula-without-result":
      "la formula “{value}” non ha un risultato salvato; aprire la cartella di lavoro in un foglio di calcolo e salvarla.",
    "site-row/kind-not-known": "“{value}” non è un tipo di sede; scrivere filiale, data center o data center di DR.",
    "site-row/link-layer-not-known":
      "“{value}” non è un livello 2 previsto dal piano; scrivere Ethernet, Ethernet VLAN, MP o FRF.12, o lasciare vuoto.",
    "site-row/out-of-range": "“{value}” è fuori intervallo; scrivere un valore da {least, number} a {most, number}.",
    "site-row/rate-out-of-range": "“{value}” è fuori intervallo; scrivere un valore da 0 a {most, number} {unit}.",
    "site-row/name-too-long": "il nome è troppo lungo; ridurlo a {most, number} caratteri.",
    "site-row/subnet-too-long":
      "“{value}” … è troppo lungo per una subnet; scriverne una di al massimo {most, number} caratteri.",
    "site-row/too-many-subnets":
      "una sede ammette al massimo {most, number} subnet; accorparne alcune in reti più grandi.",
    "site-row/too-many":
      "il piano {most, plural, =0 {non può contenere altre sedi} one {può contenere solo un’altra sede} other {può contenere solo altre # sedi}}; rimuoverne alcune o dividere il foglio.",
    "site-row/name-twice":
      "“{value}” è anche il nome {where, select, plan {di una sede del piano} other {alla riga {firstLine}}}; restano entrambe, salvo rinominarne una.",
    "site-row/subnet-not-readable": "“{value}” non è una rete; viene ripreso così com’è: correggerlo qui o nel piano.",
    "site-row/too-many-columns":
      "“{value}” si trova oltre l’ultima colonna con nome; racchiudere tra virgolette le celle che contengono una virgola, o dare un nome alla colonna.",
  },
  sheetProblems: {
    "sheet/empty": "Non c’è nulla da leggere. Scegliere o copiare un foglio con testo nelle celle.",
    "sheet/no-data-rows": "C’è solo un’intestazione, senza righe sottostanti. Copiare anche le righe delle sedi.",
    "sheet/too-large": {
      characters: "Il testo supera il massimo di {most, number} caratteri. Copiare meno righe alla volta.",
      bytes: "Il file supera il massimo di {most, number} byte. Salvare solo il foglio con le sedi, senza immagini.",
      rows: "{sheet, select, none {Le} other {Nel foglio “{sheet}” le}} righe sono più di {most, number}. Lasciare solo le sedi e riprovare.",
      cells:
        "Le celle sono più di {most, number}. Eliminare le righe e le colonne vuote lontane dalla tabella e riprovare.",
      inflatedBytes:
        "Una volta decompressa, la cartella di lavoro supera il massimo di {most, number} byte. Salvare in un nuovo file solo il foglio con le sedi.",
    },
    "sheet/not-readable": {
      damaged:
        "Il file è danneggiato o non è una cartella di lavoro .xlsx. Salvarlo di nuovo dal foglio di calcolo, o come CSV.",
      "old-xls-or-encrypted":
        "È un file nel vecchio formato .xls o protetto da password. Salvarlo come .xlsx senza password.",
    },
    file: "Impossibile leggere il file. Sceglierlo di nuovo; nel frattempo potrebbe essere stato spostato o modificato.",
  },
};
