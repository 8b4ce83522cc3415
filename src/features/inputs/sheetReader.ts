/** Loads what reads sheets, with its libraries, once it is needed: most plans are typed. */
export async function loadSheetReader() {
  const [shape, header, columns, rows, table, workbook, words, limits] = await Promise.all([
    import("#imports/sites/sheetShape.ts"),
    import("#imports/sites/headerRow.ts"),
    import("#imports/sites/siteColumns.ts"),
    import("#imports/sites/readSites.ts"),
    import("#imports/sites/sheetTable.ts"),
    import("#imports/sites/readWorkbook.ts"),
    import("#imports/sites/headerWords.ts"),
    import("#imports/sites/sheet.ts"),
  ]);
  return {
    headerCells: shape.headerCells,
    partsOfSheet: shape.partsOfSheet,
    guessMapping: columns.guessMapping,
    guessHeaderRow: header.guessHeaderRow,
    headerChoices: header.headerChoices,
    readSites: rows.readSites,
    readDelimitedText: table.readDelimitedText,
    readCsvBytes: table.readCsvBytes,
    readWorkbook: workbook.readWorkbook,
    callApplicationIds: words.callApplicationIds,
    tooLarge: limits.tooLarge,
    sheetLimits: limits.sheetLimits,
  };
}

/** What reads sheets. */
export type SheetReader = Awaited<ReturnType<typeof loadSheetReader>>;
