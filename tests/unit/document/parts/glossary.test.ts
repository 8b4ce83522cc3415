import { describe, expect, it } from "vitest";
import type { Part } from "#document/documentBlocks.ts";
import { glossary } from "#document/parts/glossary.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { planWith } from "#tests/fixtures/plans.ts";

const saying = (text: string): Part => ({
  id: "any",
  heading: "",
  orientation: "portrait",
  blocks: [{ kind: "paragraph", text }],
});

function termsOf(text: string, language: "en" | "it" = "en"): readonly string[] {
  const plan = planWith();
  const input = documentInput({ ...plan, project: { ...plan.project, language } });
  return glossary(input, [saying(text)]).blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap((row) => ("band" in row ? [] : [row.cells[0]?.[0]?.text ?? ""])) : [],
  );
}

const always = termsOf("");

describe("the glossary", () => {
  it("explains what every document speaks of", () => {
    expect(always).toEqual([
      "Circuit",
      "Finding",
      "Fingerprint",
      "Flow",
      "Initiator",
      "Listener",
      "Open point",
      "Opening",
      "Reading",
      "Voice share",
    ]);
  });

  it("adds the terms that the document uses, and no other", () => {
    const added = termsOf("SIP carries no SRTP; the round-trip time and Jitter count. PCTIX is not one.").filter(
      (term) => !always.includes(term),
    );
    expect(added).toEqual(["Jitter", "RTT", "SIP", "SRTP"]);
  });

  it("takes abbreviations as they are written", () => {
    expect(termsOf("ha, dr and axl").filter((term) => !always.includes(term))).toEqual([]);
  });

  it("is in the alphabetical order of its language", () => {
    const terms = termsOf("SIP, NAT, HA", "it");
    expect(terms).toContain("Apertura");
    expect(terms).toEqual(terms.toSorted((one, other) => one.localeCompare(other, "it", { numeric: true })));
  });
});
