import { describe, expect, it } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import { bandwidth } from "#document/parts/bandwidth.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { circuit, node, planWith, site } from "#tests/fixtures/plans.ts";
import { saidIn, tablesOf } from "./partText.ts";

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

describe("calls that nobody stated", () => {
  const part = (applications: Plan["applications"], concurrentCalls: number | null = null) =>
    bandwidth(
      documentInput(
        planWith({
          applications,
          sites: [
            site("dc", { kind: "data-centre", circuit: circuit(100_000) }),
            site("b", {
              circuit: circuit(1_001),
              traffic: concurrentCalls === null ? {} : { "digital-fax": { by: "calls", concurrentCalls } },
            }),
          ],
        }),
      ),
    );
  const loads = (one: ReturnType<typeof part>) => tablesOf(one)[0]?.map(([name, load]) => [name, load]) ?? [];
  const none = "No calls are stated yet, so no load is known.";

  it("are no load of 0", () => {
    const open = part(["digital-fax"]);
    expect(saidIn(open)).toContain(none);
    expect(loads(open).at(-1)).toEqual([
      "Site b, down / Served by Site dc",
      "No calls stated yet / of 1,001 kbps × 33 % = 330 kbps",
    ]);
    expect(saidIn(part([]))).toContain(none);
    expect(loads(part([])).at(-1)?.[1]).toMatch(/^No calls stated yet/);
  });

  it("are told apart from calls stated as none", () => {
    const idle = part(["digital-fax"], 0);
    expect(loads(idle).at(-1)?.[1]).toMatch(/^No call crosses this circuit/);
  });

  it("leave margins in whole kbps, which never look better than they are", () => {
    const margin = tablesOf(part(["digital-fax"], 5))[0]?.at(-1)?.[2];
    expect(margin).toMatch(/^Margin −70 kbps/);
  });
});

describe("the drawing of the loads", () => {
  it("counts the directions of its circuits, as one circuit has two", () => {
    const plan = planWith({
      applications: ["digital-fax"],
      sites: [
        site("dc", { kind: "data-centre", circuit: circuit(100_000) }),
        site("b", { circuit: circuit(1_000), traffic: { "digital-fax": { by: "calls", concurrentCalls: 5 } } }),
      ],
    });
    const figure = bandwidth(documentInput(plan)).blocks.find(({ kind }) => kind === "figure");
    expect(figure?.kind === "figure" ? figure.text : "").toMatch(
      /^4 directions of 2 circuits are drawn, the fullest first;/,
    );
  });
});
