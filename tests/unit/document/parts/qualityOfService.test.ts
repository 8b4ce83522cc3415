import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { markingSources, qualityOfService } from "#document/parts/qualityOfService.ts";
import { readings } from "#document/parts/readings.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { choices, circuit, node, planWith, site } from "#tests/fixtures/plans.ts";
import { saidIn, tablesOf, textOf } from "./partText.ts";

const plan = planWith({
  applications: ["digital-fax", "call-recording"],
  choices: choices({ recordingSip: "clear", faxSignalling: "both" }),
  sites: [site("dc", { kind: "data-centre" })],
  nodes: [node("n1", "dc"), node("n2", "dc")],
});

describe("quality of service", () => {
  const part = qualityOfService(documentInput(plan));
  const marking = tablesOf(part)[0]?.map(([traffic, ports, advice]) => [traffic?.split(" / ")[0], ports, advice]);

  it("marks what a source names, and nothing else", () => {
    expect(marking).toEqual([
      ["Voice and fax media", "UDP 1025–65535, 5000–5999", "EF (DSCP 46)"],
      ["SIP signalling", "TCP 5070 / UDP 5060, 5070", "CS3 (DSCP 24)"],
      ["Other call control", "TCP 1720, 1721, 2748", "None suggested"],
      ["Between suite nodes", "any protocol and port", "None suggested"],
      ["Everything else", "TCP 25, 80, 443, 465, 8080, 8443", "None suggested"],
    ]);
    const sources = tablesOf(part)[0]?.map((row) => row[3]) ?? [];
    const titles = catalogue.references.map(({ title }): string => title);
    for (const source of sources.slice(0, 2))
      expect(source?.split(" / ").filter((title) => !titles.includes(title))).toEqual([]);
    expect(new Set(sources.slice(2))).toEqual(new Set(["No source names a marking for this traffic."]));
  });

  it("is called advice from its first block on", () => {
    expect(part.blocks[0]).toMatchObject({ kind: "note", title: "Advice" });
    expect(part.blocks.slice(2).every((block) => block.kind === "note" && block.title === "Advice")).toBe(true);
  });

  it("warns of signalling ports inside the media range", () => {
    expect(saidIn(part)).toContain(
      "UDP 5060 and UDP 5070 of signalling lie inside the media range UDP 5000–5999. A classifier that looks at the range alone marks them as media: match signalling first.",
    );
    const secure = planWith({ applications: ["call-recording"], choices: choices({ recordingSip: "tls" }) });
    expect(saidIn(qualityOfService(documentInput(secure))).join(" ")).not.toContain("inside the media range");
  });

  it("names the sites that give voice more than the queues should take", () => {
    const generous = planWith({ applications: ["digital-fax"], sites: [site("dc", { circuit: circuit(1_000, 50) })] });
    expect(saidIn(qualityOfService(documentInput(generous))).at(-1)).toContain(
      "This plan gives voice more on the circuit of Site dc.",
    );
    expect(saidIn(part).at(-1)).not.toContain("This plan gives");
  });

  it("is open while no application is chosen", () => {
    expect(qualityOfService(documentInput(planWith())).blocks).toEqual([
      { kind: "paragraph", text: "Open point: no application chosen", open: true },
    ]);
  });

  it("has its sources among the others, while the document has it", () => {
    const cited = (leftOut: (typeof plan)["document"]["leftOut"]) => {
      const input = documentInput({ ...plan, document: { ...plan.document, leftOut } });
      const lines = readings(input).blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.flatMap((row) => ("band" in row ? [] : [textOf(row.cells[0])])) : [],
      );
      return markingSources
        .map((id) => catalogue.references.find((reference) => reference.id === id)?.title ?? "")
        .filter((title) => lines.some((line) => line.includes(title)));
    };
    expect(cited([])).toHaveLength(markingSources.length);
    expect(cited(["quality-of-service"])).not.toContain(
      catalogue.references.find(({ id }) => id === "cisco-windows-marking")?.title,
    );
  });
});
