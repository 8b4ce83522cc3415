import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { assessed, circuit, node, planWith, site } from "#tests/fixtures/plans.ts";

const calls = (concurrentCalls: number) => ({ by: "calls", concurrentCalls }) as const;

/** A data centre with the server and a branch with ten recorded calls, four fax calls and two queued ones. */
const plan = (overrides: Partial<Plan> = {}) =>
  assessed({
    applications: ["digital-fax", "advanced-queuing", "call-recording"],
    sites: [
      site("dc", {
        kind: "data-centre",
        circuit: circuit(10_000),
        traffic: { "digital-fax": calls(0), "advanced-queuing": calls(0), "call-recording": calls(0) },
      }),
      site("b1", {
        circuit: circuit(10_000),
        traffic: { "digital-fax": calls(4), "advanced-queuing": calls(2), "call-recording": calls(10) },
      }),
    ],
    nodes: [node("n1", "dc")],
    fax: { bitRate: 14_400, packetMs: 20, redundancy: 2 },
    recording: { method: "bib", hoursPerDay: 40, daysKept: 90 },
    measurements: [{ ...newMeasurement("dc", "b1"), rttMs: 80, jitterMs: 20, lossPercent: 1 }],
    ...overrides,
  });

const circuitOf = (assessment: ReturnType<typeof plan>, siteId: string, direction: "up" | "down") =>
  assessment.estimates.circuits.find((one) => one.siteId === siteId && one.direction === direction);

const rounded = (range: { readonly least: number; readonly most: number | null } | undefined | null) =>
  range && [Number(range.least.toFixed(3)), range.most === null ? null : Number(range.most.toFixed(3))];

describe("circuit estimates", () => {
  it("send recorded calls up twice, and fax and voice both ways", () => {
    const assessment = plan();
    // 2 × 87.2 voice, 4 × (58.4 + 7.2) fax, 10 × 2 × 87.2 recording.
    expect(rounded(circuitOf(assessment, "b1", "up")?.loadKbps)).toEqual([2180.8, 2180.8]);
    expect(rounded(circuitOf(assessment, "b1", "down")?.loadKbps)).toEqual([436.8, 436.8]);
    // The recorder's own circuit takes in what the branches send up.
    expect(rounded(circuitOf(assessment, "dc", "down")?.loadKbps)).toEqual([2180.8, 2180.8]);
    expect(rounded(circuitOf(assessment, "dc", "up")?.loadKbps)).toEqual([436.8, 436.8]);
    expect(rounded(circuitOf(assessment, "b1", "up")?.queuePercent)).toEqual([21.808, 21.808]);
    // 2180.8 kbps are 33 % of 6608.48.
    expect(rounded(circuitOf(assessment, "b1", "up")?.smallestCircuitKbps)).toEqual([6609, 6609]);
  });

  it("never change a verdict: the vendor's figure stays calls × 80", () => {
    const budget = plan().bandwidth.budgets.find(({ siteId }) => siteId === "b1");
    expect([budget?.loadKbps, budget?.verdict]).toEqual([16 * 80, "passed"]);
  });

  it("say one or two streams while the recording method is not known, and no most where none is stated", () => {
    const load = (method: Plan["recording"]["method"]) =>
      rounded(circuitOf(plan({ recording: { method, hoursPerDay: null, daysKept: null } }), "b1", "up")?.loadKbps);
    expect(load(null)).toEqual([1308.8, 2180.8]);
    expect(load("dial-in")).toEqual([1308.8, 1308.8]);
    expect(load("other")).toEqual([1308.8, null]);
  });

  it("range over no to three repetitions while T.38's redundancy is not known", () => {
    const assessment = plan({ fax: { bitRate: 14_400, packetMs: 20, redundancy: null } });
    const part = circuitOf(assessment, "b1", "down")?.parts.find(({ kind }) => kind === "fax");
    expect(rounded(part?.kbpsPerStream)).toEqual([35.2, 80.8]);
  });

  it("have no most while some calls are not known", () => {
    const assessment = plan({
      sites: [
        site("dc", { kind: "data-centre", traffic: { "advanced-queuing": calls(0), "call-recording": calls(0) } }),
        site("b1", { traffic: { "advanced-queuing": calls(2), "call-recording": calls(0) } }),
      ],
    });
    expect(rounded(circuitOf(assessment, "b1", "up")?.loadKbps)).toEqual([174.4, null]);
  });

  it("follow codec, SRTP and the circuit's own link layer", () => {
    const assessment = plan({
      voice: { codec: "g729", srtp: "tag-80" },
      sites: [
        site("dc", {
          kind: "data-centre",
          traffic: { "digital-fax": calls(0), "advanced-queuing": calls(0), "call-recording": calls(0) },
        }),
        site("b1", {
          circuit: { ...circuit(2000), linkLayer: "ethernet-vlan" },
          traffic: { "digital-fax": calls(0), "advanced-queuing": calls(10), "call-recording": calls(0) },
        }),
      ],
    });
    // (20 + 40 + 22 + 10) × 8 / 20 = 36.8
    expect(rounded(circuitOf(assessment, "b1", "up")?.loadKbps)).toEqual([368, 368]);
  });
});

describe("circuit estimates over failure states", () => {
  const twoCentres = (b1: Plan["sites"][number]["traffic"], dc: Plan["sites"][number]["traffic"], fax: Plan["fax"]) =>
    plan({
      applications: ["digital-fax", "voicemail"],
      fax,
      sites: [
        site("dc", { traffic: { "digital-fax": calls(0), voicemail: calls(0), ...dc } }),
        site("dr", { traffic: { "digital-fax": calls(0), voicemail: calls(0) } }),
        site("b1", { traffic: { "digital-fax": calls(0), ...b1 } }),
      ],
      nodes: [node("n1", "dc"), node("n2", "dr", { duty: "dr" })],
    });
  const unstated = { bitRate: 14_400, packetMs: 20, redundancy: null } as const;

  it("have the greatest least and the greatest most of all states", () => {
    const of = (fax: number) =>
      rounded(
        circuitOf(twoCentres({ voicemail: calls(15) }, { "digital-fax": calls(fax) }, unstated), "dc", "up")?.loadKbps,
      );
    // Everything up: 15 x 87.2. The DR server only: fax x 35.2 to fax x 80.8.
    expect(of(16)).toEqual([1308, 1308]);
    expect(of(17)).toEqual([1308, 1373.6]);
  });

  it("have no most where any state has none", () => {
    const estimate = circuitOf(twoCentres({}, { voicemail: calls(20) }, unstated), "dc", "up");
    expect(rounded(estimate?.loadKbps)).toEqual([1744, null]);
    expect([estimate?.state, estimate?.unknownCalls]).toEqual(["all-up", 1]);
  });
});

describe("other estimates", () => {
  it("give quality for each measured path with media, as a best case while jitter or loss is missing", () => {
    const [quality] = plan().estimates.quality;
    expect([quality?.path, quality?.worst, quality?.quality.r.toFixed(2), quality?.quality.band]).toEqual([
      ["dc", "b1"],
      quality?.quality,
      "87.16",
      "satisfied",
    ]);
    const best = plan({ measurements: [{ ...newMeasurement("dc", "b1"), rttMs: 80 }] });
    expect(best.estimates.quality.map(({ worst, quality: { r } }) => [worst, r.toFixed(2)])).toEqual([[null, "90.80"]]);
    expect(best.openPoints.map(({ code }) => code)).toContain("quality/jitter-or-loss-missing");
  });

  it("leave the vendor's limit its verdict: 81 ms fails although the quality is as good as at 80", () => {
    const slow = plan({ measurements: [{ ...newMeasurement("dc", "b1"), rttMs: 81, jitterMs: 0, lossPercent: 0 }] });
    const check = slow.checks.find(({ about }) => about === "media");
    expect([check?.verdict, slow.estimates.quality[0]?.quality.band]).toEqual(["failed", "very-satisfied"]);
  });

  it("name sources for what the plan has an estimate of, and for nothing else", () => {
    expect(plan().estimates.sources).toEqual({
      circuits: ["cisco-bandwidth", "kb-recording-streams"],
      demands: [],
      storage: ["kb-recording"],
      quality: ["g107"],
    });
    expect(plan({ applications: ["digital-fax"], sites: [], measurements: [] }).estimates.sources).toEqual({
      circuits: [],
      demands: [],
      storage: [],
      quality: [],
    });
  });

  it("put all recordings on every node", () => {
    expect(plan().estimates.storage).toEqual({
      kilobytesPerMinute: 300,
      hoursPerDay: 40,
      daysKept: 90,
      gigabytesPerNode: 64.8,
      nodes: 1,
    });
    expect(plan({ applications: ["digital-fax"] }).estimates.storage).toBeNull();
  });

  it("show what one common group of channels would save", () => {
    const demand = {
      by: "erlang-b",
      arrivals: { per: "busy-hour", calls: 110 },
      holdSeconds: 180,
      blockingPercent: 3,
      recallPercent: 0,
    } as const;
    const assessment = plan({
      sites: ["dc", "b1", "b2"].map((id) => site(id, { traffic: { "advanced-queuing": demand } })),
    });
    expect(assessment.estimates.pooling).toEqual([
      {
        application: "advanced-queuing",
        sites: 3,
        erlangs: 16.5,
        blockingPercent: 3,
        separateChannels: 30,
        pooledChannels: 23,
      },
    ]);
    expect(assessment.estimates.demands.map(({ siteId, calls: worked }) => [siteId, worked])).toEqual([
      ["dc", 10],
      ["b1", 10],
      ["b2", 10],
    ]);
  });

  it("pool like with like: with the calls that try again, and only at the same accepted blocking", () => {
    const demand = (blockingPercent: number, recallPercent: number) =>
      ({
        by: "erlang-b",
        arrivals: { per: "busy-hour", calls: 110 },
        holdSeconds: 180,
        blockingPercent,
        recallPercent,
      }) as const;
    const pooled = (...demands: readonly ReturnType<typeof demand>[]) =>
      plan({
        sites: demands.map((one, index) => site(`b${index}`, { traffic: { "advanced-queuing": one } })),
      }).estimates.pooling.map(({ blockingPercent, separateChannels, pooledChannels }) => [
        blockingPercent,
        separateChannels,
        pooledChannels,
      ]);
    // 5.5 / (1 - 0.5) = 11 E each: B(6) = 52 %, B(7) = 45 %; 22 E together: B(11) = 53.5 %, B(12) = 49.5 %.
    expect(pooled(demand(50, 100), demand(50, 100))).toEqual([[50, 14, 12]]);
    expect(pooled(demand(1, 0), demand(3, 0))).toEqual([]);
  });
});

describe("figures that only extremes are known of", () => {
  const qualityOf = (figures: Partial<Plan["measurements"][number]>) =>
    plan({ measurements: [{ ...newMeasurement("dc", "b1"), ...figures }] }).estimates.quality.map(
      ({ rttMs, quality, worst }) => [rttMs.least, rttMs.most, quality.r.toFixed(2), worst?.r.toFixed(2) ?? null],
    );

  it("give a range of quality as far as it is bounded", () => {
    const clean = { jitterMs: 0, lossPercent: 0 };
    expect(qualityOf({ ...clean, rttMinMs: 40, rttMaxMs: 400 })).toEqual([[40, 400, "91.28", "77.86"]]);
    expect(qualityOf({ ...clean, rttMaxMs: 80 })).toEqual([[0, 80, "91.76", "90.80"]]);
    expect(qualityOf({ ...clean, rttMinMs: 40 })).toEqual([[40, null, "91.28", null]]);
    expect(qualityOf({ rttMinMs: 40, rttMaxMs: 400 })).toEqual([[40, 400, "91.28", null]]);
  });

  const verdictOf = (figures: Partial<Plan["measurements"][number]>) =>
    plan({ measurements: [{ ...newMeasurement("dc", "b1"), ...figures }] }).checks.find(
      ({ about }) => about === "media",
    )?.verdict;

  it("pass by a most within the limit, fail by a least above it, and say nothing between", () => {
    expect(verdictOf({ rttMaxMs: 80 })).toBe("passed");
    expect(verdictOf({ rttMinMs: 81 })).toBe("failed");
    expect(verdictOf({ rttMinMs: 20, rttMaxMs: 120 })).toBe("unmeasured");
  });

  it("give way to the average", () => {
    expect(verdictOf({ rttMs: 70, rttMinMs: 60, rttMaxMs: 300 })).toBe("passed");
  });
});

describe("open points", () => {
  it("take owner and date from the plan, and keep their usual owner", () => {
    const point = plan({
      assignments: [{ point: "os-proxy/not-stated/integrations/osProxy", owner: "vendor", due: "2026-12-01" }],
      integrations: { ...planWith().integrations, osProxy: "unknown" },
    }).openPoints.find(({ code }) => code === "os-proxy/not-stated");
    expect([point?.owner, point?.usualOwner, point?.due]).toEqual(["vendor", "customer-it", "2026-12-01"]);
  });

  it("have ids that no two share", () => {
    const ids = plan({ measurements: [], nodes: [] }).openPoints.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
