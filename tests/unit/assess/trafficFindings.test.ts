import { describe, expect, it } from "vitest";
import type { Demand } from "#core/plan/schema.ts";
import { describeFinding, describeOpenPoint } from "#messages/describe.ts";
import { wordsOf } from "#messages/words.ts";
import { assessed, circuit, planWith, site } from "#tests/fixtures/plans.ts";

const words = wordsOf("en");

const queue = (agents: number, queueLimit: number | null): Demand => ({
  by: "erlang-c",
  arrivals: { per: "busy-hour", calls: 200 },
  handleSeconds: 180,
  agents,
  overflowPercent: 1,
  queueLimit,
  targetSeconds: null,
});

const withQueue = (demand: Demand) =>
  assessed({
    applications: ["advanced-queuing"],
    sites: [
      site("dc", { kind: "data-centre", circuit: circuit(1_000_000) }),
      site("b1", { circuit: circuit(1_000_000), traffic: { "advanced-queuing": demand } }),
    ],
  });

describe("traffic that gives no number", () => {
  it("is never passed, and counted as more than a plan holds", () => {
    const { bandwidth, openPoints, verdict } = withQueue(queue(10, null));
    const budget = bandwidth.budgets.find(({ siteId, direction }) => siteId === "b1" && direction === "up");
    expect([budget?.calls, budget?.unknownCalls, budget?.verdict]).toEqual([100_000, 1, "failed"]);
    expect(verdict).toBe("failed");
    const point = openPoints.find(({ code }) => code === "traffic/demand-without-number");
    expect(point && describeOpenPoint(words, point)).toEqual({
      question:
        "Advanced Queuing at Site b1: how many more agents take its calls, or how many calls does the licence let wait?",
      consequence: "Its queue grows without end, so no number follows. At least 100,000 calls are counted until then.",
      owner: "Presales engineer",
    });
    expect(point?.blocks).toBe(true);
  });

  it("is bounded by what the licence lets wait, which is then not asked for", () => {
    const { findings, openPoints } = withQueue(queue(10, 30));
    const finding = findings.find(({ code }) => code === "traffic/endless-queue");
    expect(finding && describeFinding(words, finding)).toContain("The licence lets 30 wait, and those count;");
    expect(openPoints.map(({ code }) => code)).not.toContain("traffic/demand-without-number");
  });
});

describe("media", () => {
  it("says what the stated way of recording asks for, on Cisco's PBX", () => {
    const said = (method: "bib" | "dial-in" | "other" | null, vendor: "cisco" | "other" = "cisco") =>
      assessed({
        applications: ["call-recording"],
        recording: { method, hoursPerDay: 1, daysKept: 1 },
        callingPlatform: { ...planWith().callingPlatform, vendor },
      })
        .findings.filter(({ code }) => code === "recording/method-limits")
        .map((finding) => describeFinding(words, finding));
    expect(said("bib")).toEqual([
      "Built-in bridge: Unified CM 8.0(1) or later. Third-party SIP phones and analogue lines are not recorded.",
    ]);
    expect(said("dial-in")[0]).toMatch(/^Dial-in recording: on demand only/);
    expect([said("other"), said(null), said("bib", "other")]).toEqual([[], [], []]);
  });

  it("warns of a codec that the recorder does not take, and of none that it takes", () => {
    const codecFindings = (codec: "g722" | "g711" | "g729-40ms") =>
      assessed({ applications: ["call-recording"], voice: { ...planWith().voice, codec } }).findings.filter(
        ({ code }) => code === "recording/codec",
      );
    expect(codecFindings("g722").map((finding) => describeFinding(words, finding))).toEqual([
      "Call Recording takes G.711 and G.729A only; with G.722 at 64 kbps, 20 ms a transcoder is needed, or the recording fails.",
    ]);
    expect([codecFindings("g711"), codecFindings("g729-40ms")]).toEqual([[], []]);
  });
});
