import { describe, expect, it } from "vitest";
import { describeOpenedPdf, type OpenedPdf } from "#messages/describeOpenedPdf.ts";
import { wordsOf } from "#messages/words.ts";

const pdf: OpenedPdf = { name: "design.pdf", seal: "intact", printed: "4e4965062d01", fingerprint: "4e4965062d01" };
const said = (changes: Partial<OpenedPdf>) => describeOpenedPdf(wordsOf("en"), { ...pdf, ...changes });

describe("describeOpenedPdf", () => {
  it("believes the pages of a PDF that nobody changed", () => {
    expect(said({})).toBe(
      "Opened from design.pdf. The document’s pages are as Portolan made them, of plan 4e4965062d01.",
    );
  });

  it("names both fingerprints when a newer version works out another for the same plan", () => {
    expect(said({ fingerprint: "0123456789ab" })).toBe(
      "Opened from design.pdf. The document’s pages are as Portolan made them, of plan 4e4965062d01. In this version of Portolan, the fingerprint of the same plan is 0123456789ab.",
    );
  });

  it("warns of the pages of a PDF that was changed, and says what is still known of its plan", () => {
    const warning =
      "Opened from design.pdf. The PDF was changed after Portolan made it; its pages may say something else than this plan.";
    expect([
      said({ seal: "changed" }),
      said({ seal: "changed", fingerprint: "0123456789ab" }),
      said({ seal: "changed", printed: null }),
    ]).toEqual([
      `${warning} The plan itself is still 4e4965062d01, as when the PDF was made.`,
      `${warning} The PDF was made of plan 4e4965062d01, and the plan in it is 0123456789ab.`,
      warning,
    ]);
  });

  it("says that a PDF has no seal", () => {
    expect(said({ seal: "none", printed: null })).toBe(
      "Opened from design.pdf. The PDF has no seal of Portolan’s; its pages may say something else than this plan.",
    );
  });
});
