import { spawnSync } from "node:child_process";
import readQrCode from "jsqr";
import { describe, expect, it } from "vitest";
import type { DocumentModel } from "#document/documentBlocks.ts";
import { documentModel } from "#document/documentModel.ts";
import { qrCode } from "#document/qrCode.ts";
import { typeset } from "#document/typeset/typeset.ts";
import { documentInput, shippedFonts } from "#tests/fixtures/documentOf.ts";
import { planWith } from "#tests/fixtures/plans.ts";

/** An address of a length that its QR code is known for: version 25 holds 1,273 bytes at level L (ISO/IEC 18004). */
const addressOf = (length: number) => `https://plans.example/#/s/d3.${"Ab0_-9".repeat(300)}`.slice(0, length);

/** What a reader finds on the first page as a printer of 200 dots an inch would print it. */
function scanned(pdf: Uint8Array): string | undefined {
  const { error, stdout } = spawnSync("pdftoppm", ["-r", "200", "-l", "1", "-"], { input: pdf, maxBuffer: 50_000_000 });
  if (error) throw new Error("pdftoppm is missing; on Debian: apt-get install poppler-utils", { cause: error });
  return readPicture(stdout);
}

/** The text in the QR code of a picture in the PPM format. */
function readPicture(picture: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(picture.subarray(0, 40));
  const [whole = "", width = 0, height = 0] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(head) ?? [];
  const colours = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
  for (let pixel = 0; pixel < colours.length / 4; pixel += 1) {
    colours.set(picture.subarray(whole.length + pixel * 3, whole.length + pixel * 3 + 3), pixel * 4);
  }
  return readQrCode(colours, Number(width), Number(height))?.data;
}

const withCode = (address: string): DocumentModel => {
  const model = documentModel({ ...documentInput(planWith()), link: address });
  return { ...model, parts: model.parts.filter(({ id }) => id === "sharing") };
};

describe("qrCode", () => {
  it.each([60, 400, 1273])("prints an address of %i characters so that a foreign reader scans it", async (length) => {
    const address = addressOf(length);
    expect(scanned(typeset(withCode(address), await shippedFonts()))).toBe(address);
  });

  it("has none for an address that would make it too fine", () => {
    expect(qrCode(addressOf(1274))).toBeNull();
  });
});
