import { describe, expect, it } from "vitest";
import { bandwidth } from "#document/parts/bandwidth.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { circuit, node, planWith, site } from "#tests/fixtures/plans.ts";

describe("the verdict of a circuit in the document", () => {
  /** The last column for a branch's circuit, whose calls are not known. */
  const verdictOf = (capacityKbps: number | null) => {
    const plan = planWith({
      applications: ["digital-fax"],
      sites: [
        site("dc", { kind: "data-centre", circuit: circuit(100_000) }),
        site("b", { circuit: circuit(capacityKbps) }),
      ],
      nodes: [node("n1", "dc")],
    });
    const rows = bandwidth(documentInput(plan)).blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    const cells = rows.flatMap((row) => ("band" in row ? [] : [row.cells.map(([first]) => first?.text)]));
    return cells.find(([name]) => name === "Site b, up")?.at(-1);
  };

  it("counts a capacity that is not known among what is missing", () => {
    expect(verdictOf(10_000)).toBe("Calls not known yet (1 number is missing)");
    expect(verdictOf(null)).toBe("Calls and capacity not known yet (2 numbers are missing)");
  });
});
