import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Demand, Plan } from "#core/plan/schema.ts";
import type { DocumentText, Part } from "#document/documentBlocks.ts";
import { estimates } from "#document/parts/estimates.ts";
import { findings } from "#document/parts/findings.ts";
import { latency } from "#document/parts/latency.ts";
import { overview } from "#document/parts/overview.ts";
import { readings } from "#document/parts/readings.ts";
import { servers } from "#document/parts/servers.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { circuit, planWith, site } from "#tests/fixtures/plans.ts";

const textOf = (value: DocumentText) => value.map(({ text }) => text).join(" / ");
const rowsOf = ({ blocks }: Part) =>
  blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap((row) => ("band" in row ? [] : [row.cells.map(textOf)])) : [],
  );
const paragraphsOf = ({ blocks }: Part) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
const rowOf = (part: Part, first: string) => rowsOf(part).find(([cell]) => cell === first);

const queue: Demand = {
  by: "erlang-c",
  arrivals: { per: "day", calls: 1200, busyHourSharePercent: 15 },
  handleSeconds: 240,
  agents: 14,
  overflowPercent: 1,
  queueLimit: null,
  targetSeconds: 20,
};
const loss = (blockingPercent: number | null): Demand => ({
  by: "erlang-b",
  arrivals: { per: "busy-hour", calls: 60 },
  holdSeconds: 90,
  blockingPercent,
  recallPercent: 0,
});

const plan = (overrides: Partial<Plan> = {}): Plan =>
  planWith({
    applications: ["digital-fax", "advanced-queuing", "call-recording"],
    sites: [
      site("dc", { kind: "data-centre", circuit: circuit(100_000), traffic: recorded(loss(1)) }),
      site("b", { circuit: circuit(3_000), traffic: { ...recorded(loss(1)), "advanced-queuing": queue } }),
    ],
    ...overrides,
  });
const recorded = (fax: Demand) => ({
  "digital-fax": fax,
  "advanced-queuing": { by: "calls", concurrentCalls: 0 } as const,
  "call-recording": { by: "calls", concurrentCalls: 4 } as const,
});

describe("the estimates", () => {
  it("count the octets of a call, and of a fax as a range while its repeats are not stated", () => {
    expect(rowOf(estimates(documentInput(plan())), "Ethernet")).toEqual([
      "Ethernet",
      "160 + 40 + 18 = 218 octets; × 8 ÷ 20 ms = 87.2 kbps",
      "36 + 0 + 28 + 6 + 18 = 88 octets; × 8 ÷ 20 ms = 35.2 kbps / 36 + 114 + 28 + 6 + 18 = 202 octets; × 8 ÷ 20 ms = 80.8 kbps",
    ]);
  });

  it("give each circuit its range, its queue and its smallest size", () => {
    expect(rowOf(estimates(documentInput(plan())), "Site b, up")).toEqual([
      "Site b, up",
      "25 voice × 87.2 + 6 fax × (35.2 to 80.8) + 4 recorded × (1 to 2) × 87.2",
      "2,740 to 3,362.4 kbps",
      "91.3 to 112.1 % of 3,000 kbps / above the 33 % set aside",
      "8,304 to 10,190 kbps",
    ]);
  });

  it("have no upper end for calls that are not known, and none for another recording method", () => {
    const open = plan({
      recording: { method: "other", hoursPerDay: null, daysKept: null },
      sites: [site("dc", { circuit: circuit(1_000) }), site("b", { traffic: recorded(loss(null)) })],
    });
    const part = estimates(documentInput(open));
    expect(rowOf(part, "Site b, up")?.[2]).toMatch(/^at least /);
    expect(rowOf(part, "Site b, up")?.[3]).toBe("Open point: capacity");
    expect(paragraphsOf(part).join(" ")).toContain("in one stream a call or more: Another way");
  });

  it("count each circuit once that passes at the vendor’s figure and not in the estimate, in one direction or both", () => {
    const tight = plan({
      voice: { codec: "g711", srtp: "tag-80" },
      applications: ["advanced-queuing"],
      sites: [
        site("dc"),
        site("b", {
          circuit: circuit(2_500, 100),
          traffic: { "advanced-queuing": { by: "calls", concurrentCalls: 29 } },
        }),
      ],
    });
    const said = paragraphsOf(estimates(documentInput(tight))).join(" ");
    expect(said).toContain("On 1 circuit the estimate goes beyond");
  });

  it("show the arithmetic of worked-out calls", () => {
    const rows = rowsOf(estimates(documentInput(plan())));
    expect(rows).toContainEqual([
      "Site b",
      "Advanced Queuing",
      "1,200 a day × 15 % = 180 calls",
      "180 × 240 s ÷ 3,600 = 12 erl",
      "25 waiting calls",
      "14 agents / 48.17 % wait, 57.8 s on average; 2.89 wait at a time / 59.2 % answered within 20 s / more than that wait in at most 1 % of the time",
    ]);
    expect(rows).toContainEqual([
      "Site b",
      "Digital Fax",
      "60 calls",
      "60 × 90 s ÷ 3,600 = 1.5 erl",
      "6 channels",
      "0.35 % find no channel (1 % accepted)",
    ]);
    expect(rows).toContainEqual(["Digital Fax", "2", "3 erl", "12 channels", "8 channels at 1 % / saves 4"]);
  });

  it("name what is missing to work calls out, and mark them in the table of sites", () => {
    const input = documentInput(plan({ sites: [site("dc"), site("b", { traffic: recorded(loss(null)) })] }));
    expect(rowsOf(estimates(input)).flat()).toContain("at least 2 channels / Open point: accepted blocking");
    expect(rowOf(overview(input), "Site b / Branch")?.at(-1)).toContain("Digital Fax at least 2 (worked out)");
    expect(rowOf(overview(documentInput(plan())), "Site b / Branch")?.at(-1)).toContain(
      "Advanced Queuing 25 (worked out)",
    );
  });

  it("work out the disk for recordings, or say what is missing", () => {
    const known = plan({ recording: { method: "bib", hoursPerDay: 220, daysKept: 180 } });
    expect(paragraphsOf(servers(documentInput(known)))[0]).toContain(
      "220 h a day × 60 × 180 days × 300 kB a minute = 713 GB, on the one server",
    );
    expect(paragraphsOf(servers(documentInput(plan())))[0]).toContain(
      "Open point: recorded hours a day and days kept.",
    );
  });

  it("cite their sources among the others", () => {
    const part = readings(documentInput(plan({ voice: { codec: "g711", srtp: "tag-32" } })));
    const text = rowsOf(part).flat().join(" ");
    for (const source of ["Cisco document 7934", "RFC 3711", "table of Erlang B", "Call Recording, text of 2024"])
      expect(text).toContain(source);
    expect(text).not.toContain("Extended Erlang B");
  });
});

describe("measured paths", () => {
  const measured = (values: Partial<ReturnType<typeof newMeasurement>>, voice = plan().voice) =>
    documentInput(plan({ voice, measurements: [{ ...newMeasurement("dc", "b"), ...values }] }));
  const path = "Site dc – Site b";
  const cells = (part: Part) => rowsOf(part).filter(([cell]) => cell === path);

  it("show minimum and maximum beside the average, and in place of it", () => {
    expect(cells(latency(measured({ rttMs: 41, rttMinMs: 38, rttMaxMs: 47 })))[0]?.[2]).toBe("41 ms (38 ms to 47 ms)");
    expect(cells(latency(measured({ rttMaxMs: 47 })))[0]?.[2]).toBe("maximum 47 ms");
    expect(cells(latency(measured({ rttMinMs: 38 })))[0]?.[2]).toBe("Open point: not measured / minimum 38 ms");
  });

  it("get an estimate of voice quality, marked where it is the best case", () => {
    expect(cells(estimates(measured({ rttMs: 64, jitterMs: 30, lossPercent: 1 }))).at(-1)).toEqual([
      path,
      "Round trip 64 ms / Jitter 30 ms / Loss 1 %",
      "Buffer 60 ms / d 112 ms",
      "Id 2.69 / Ie 3.64",
      "R 86.9 / MOS 4.26",
      "Satisfied",
    ]);
    expect(
      cells(estimates(measured({ rttMinMs: 14 })))
        .at(-1)
        ?.slice(-1),
    ).toEqual(["Very satisfied, at best"]);
    expect(cells(estimates(measured({ rttMinMs: 14 }))).at(-1)?.[1]).toBe(
      "Round trip minimum 14 ms / Jitter – / Loss –",
    );
  });

  it("get none for a codec without published values", () => {
    const text = paragraphsOf(estimates(measured({ rttMs: 64 }, { codec: "opus-24", srtp: "none" }))).join(" ");
    expect(text).toContain("There is no estimate for Opus at 24 kbps, 20 ms");
  });
});

describe("assigned open points", () => {
  it("show who answers and by when", () => {
    const [first] = documentInput(plan()).assessment.openPoints;
    const assigned = plan({ assignments: [{ point: first?.id ?? "", owner: "vendor", due: "2026-12-04" }] });
    expect(rowsOf(findings(documentInput(assigned))).map((row) => row.at(-1))).toContain(
      "Imagicle / due 4 December 2026",
    );
  });
});
