import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planInPdf } from "#document/file/planInPdf.ts";
import { finishedPdf, smallProperties } from "#tests/fixtures/finishedPdf.ts";

const sound = finishedPdf();
const head = new TextEncoder().encode("%PDF-1.7\n");

/** Pieces that lead the reader deep into its own code. */
const piece = fc.constantFrom(
  ..." obj| obj<<|<<|>>|(|)|[|]|<|stream\n|endstream|/Type /EmbeddedFile|/Length 5|/Length 3 0 R|/Filter /FlateDecode|/PortolanSeal <|%|\\|\u0000|7 0 R|endobj\n|/".split(
    "|",
  ),
);

describe("planInPdf", () => {
  it("never throws, whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), (bytes, headed) => {
        planInPdf(headed ? Uint8Array.from([...head, ...bytes]) : bytes);
      }),
    );
  });

  it("never throws for the words of a PDF in any order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        planInPdf(new TextEncoder().encode(`%PDF-1.7\n${pieces.join("")}`));
      }),
      { numRuns: 500 },
    );
  });

  it("calls no PDF intact of which a bit is another, and never gives another plan", () => {
    fc.assert(
      fc.property(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const flipped = sound.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const read = planInPdf(flipped);
        if (!read.ok) return;
        expect(read.value.text).toBe(smallProperties.attachment.text);
        expect(read.value.seal).not.toBe("intact");
      }),
      { numRuns: 1000 },
    );
  });

  it("calls no PDF intact that is cut off, and never gives another plan", () => {
    fc.assert(
      fc.property(fc.nat({ max: sound.length - 1 }), (length) => {
        const read = planInPdf(sound.slice(0, length));
        if (!read.ok) return;
        expect(read.value).toMatchObject({ text: smallProperties.attachment.text, seal: "changed" });
      }),
      { numRuns: 500 },
    );
  });

  it("gives every text back that was put in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (notes) => {
        const text = JSON.stringify({ format: "portolan-plan", notes });
        expect(planInPdf(finishedPdf(text))).toMatchObject({ ok: true, value: { text, seal: "intact" } });
      }),
      { numRuns: 50 },
    );
  });
});
