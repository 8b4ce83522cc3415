/** First and last code point of each run that all faces of the PDF but the monospaced one have; see `tools/subsetFonts.mjs`. */
const runs =
  "20-7e a0-17f 18f-18f 192-192 1a0-1a1 1af-1b0 1cd-1dc 1fa-1ff 218-21b 237-237 2bb-2bc 2c6-2c7 2d8-2dd 300-304 306-30c " +
  "312-312 315-315 31b-31b 323-323 326-328 37e-37e 384-38a 38c-38c 38e-3a1 3a3-3ce 400-45f 462-463 46a-46b 472-475 " +
  "490-4c2 4cf-4d9 4dc-4e9 4ee-4f9 524-525 1e80-1e85 1e9e-1e9e 1ea0-1ef9 2000-200d 2010-2015 2018-201a 201c-201e " +
  "2020-2022 2026-2026 2028-2029 202f-2030 2032-2033 2039-203a 2044-2044 20a1-20a1 20a4-20a4 20a6-20a6 20a8-20ae " +
  "20b1-20b2 20b4-20b5 20b8-20ba 20bd-20bd 20bf-20bf 2113-2113 2116-2116 2122-2122 2126-2126 212e-212e 2190-2195 " +
  "2202-2202 2206-2206 220f-220f 2211-2212 2215-2215 2219-221a 221e-221e 222b-222b 2236-2236 2248-2248 2260-2260 " +
  "2264-2265 25ca-25ca 2713-2713";

const ranges = runs.split(" ").map((run): readonly [number, number] => {
  const [first = "", last = ""] = run.split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
});

/** Whether the PDF's faces have a character. */
export const facesHave = (codePoint: number): boolean =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
