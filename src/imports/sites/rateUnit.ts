const kbpsPerPrefix = { k: 1, m: 1000, g: 1_000_000 } as const;

/** Bits per second in their usual spellings; never bytes: a capital B after the prefix is "MB/s". */
const spelling = String.raw`([kKmMgG])(?:[bB](?:ps|PS|it(?:s|\/s|ps|\/sec|s\/s|\/Sek)?|IT(?:S|\/S)?)|b(?:\/s|it)?)`;
const unitInHeader = new RegExp(String.raw`(?:(?<![\p{L}\d])|(?<=[a-z])(?=[KMG]))${spelling}(?![\p{L}\d])`, "u");
const unitOfCell = new RegExp(String.raw`^(?:${spelling}|([kKmMgG]))\.?$`);

const factorOf = (prefix: string | undefined) => {
  const lower = prefix?.toLowerCase();
  return lower === "k" || lower === "m" || lower === "g" ? kbpsPerPrefix[lower] : null;
};

/**
 * Finds the unit of bit rate that a header cell names: "Upload (Mbit/s)".
 *
 * @returns How many kbps one of that unit is, and the header without it; `null` where no unit, or bytes, are named.
 */
export function rateUnitOfHeader(header: string) {
  return {
    kbpsPerUnit: factorOf(unitInHeader.exec(header)?.[1]),
    rest: header.replace(unitInHeader, " "),
  };
}

/**
 * Reads the unit after the number of a cell, where a prefix alone is enough: "10M".
 *
 * @returns How many kbps one of that unit is; `null` for a unit that is not known.
 */
export function rateUnitOfCell(unit: string) {
  const found = unitOfCell.exec(unit);
  return factorOf(found?.[1] ?? found?.[2]);
}
