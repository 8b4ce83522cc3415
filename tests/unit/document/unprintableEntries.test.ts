import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { facesHave } from "#document/faceRanges.ts";
import { unprintableEntries } from "#document/unprintableEntries.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";

describe("unprintableEntries", () => {
  it("finds nothing in a plan that the PDF shows as typed", () => {
    expect(unprintableEntries(samplePlan)).toEqual([]);
  });

  it("names each text with what it lacks, by its place in the plan", () => {
    const plan = planWith({ sites: [site("dc", { name: "東京 DC 東" }), site("b1", { name: "Αθήνα, Київ, Kraków" })] });
    expect(unprintableEntries(plan)).toEqual([
      { at: ["sites", "dc", "name"], text: "東京 DC 東", characters: ["東", "京"] },
    ]);
  });

  it("counts letters and their accents together, and not what prints nothing", () => {
    const plan = planWith({ sites: [site("dc", { name: "Zu\u0308rich\u200e\u200b" })] });
    expect(unprintableEntries(plan)).toEqual([]);
  });

  it("looks at who signs the document, and not into its logo", () => {
    const plan = planWith({
      document: {
        ...samplePlan.document,
        signatures: [{ name: "田中", role: "" }],
        logo: { type: "image/png", data: "iVBORw0KGgo=" },
      },
    });
    expect(unprintableEntries(plan)).toEqual([
      { at: ["document", "signatures", "0", "name"], text: "田中", characters: ["田", "中"] },
    ]);
  });
});

/** Code points of a TrueType face with a character map of format 4 (OpenType, cmap). */
async function characterMap(file: string): Promise<ReadonlySet<number>> {
  const font = await readFile(file);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const map = font.readUInt32BE((tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0) + 8);
  const at = map + font.readUInt32BE(map + 8);
  const segments = font.readUInt16BE(at + 6) / 2;
  const found = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const word = (table: number) =>
      font.readUInt16BE(at + 14 + 2 * (table === 0 ? 0 : 1) + 2 * (table * segments + segment));
    const [last, first, shift, offset] = [word(0), word(1), word(2), word(3)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyphAt = at + 16 + 2 * (3 * segments + segment) + offset + 2 * (code - first);
      const raw = offset === 0 ? code : font.readUInt16BE(glyphAt);
      if (raw !== 0 && ((raw + shift) & 0xffff) !== 0) found.add(code);
    }
  }
  return found;
}

describe("facesHave", () => {
  it("says of every character what the shipped faces say", async () => {
    const [sans, bold] = await Promise.all(
      ["sans", "sansBold"].map((name) => characterMap(`src/document/fonts/${name}.ttf`)),
    );
    const all = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(all.filter(facesHave)).toEqual(all.filter((code) => sans?.has(code) && bold?.has(code)));
  });
});
