import type { Assessment, Check, Finding } from "../assessment.ts";
import type { Facts } from "../facts.ts";

/** Turns each failed check and each failed circuit into an error. */
export function verdictFindings(
  bandwidth: Assessment["bandwidth"],
  checks: readonly Check[],
  facts: Facts,
): readonly Finding[] {
  return [...tooSlow(checks, facts), ...tooNarrow(bandwidth, facts), ...defaultShare(bandwidth)];
}

function tooSlow(checks: readonly Check[], { siteName }: Facts): readonly Finding[] {
  return checks.flatMap(({ verdict, limit, about, path, rttMs, limitMs }): readonly Finding[] => {
    if (verdict !== "failed" || path === null || rttMs === null || limitMs === null) return [];
    const [from, to] = path;
    return [
      {
        code: from === to ? "latency/over-limit-within-site" : "latency/over-limit",
        severity: "error",
        at: ["measurements", from, to],
        values: {
          limit,
          about,
          from: siteName(from),
          to: siteName(to),
          rttMs,
          limitMs,
        },
        source: { kind: "limit", limit },
      },
    ];
  });
}

function tooNarrow({ budgets }: Assessment["bandwidth"], { siteName }: Facts): readonly Finding[] {
  return budgets.flatMap((budget): readonly Finding[] => {
    if (budget.verdict !== "failed" || budget.allowedKbps === null) return [];
    return [
      {
        code: "bandwidth/over-allocation",
        severity: "error",
        at: ["sites", budget.siteId, "circuit", budget.direction === "up" ? "upKbps" : "downKbps"],
        values: {
          site: siteName(budget.siteId),
          direction: budget.direction,
          loadKbps: budget.loadKbps,
          allowedKbps: budget.allowedKbps,
          smallestCircuitKbps: budget.smallestCircuitKbps,
        },
        source: { kind: "prose", id: "kbps-per-call" },
      },
    ];
  });
}

/** Says once that circuits were judged with a voice share that is ours. */
function defaultShare({ budgets }: Assessment["bandwidth"]): readonly Finding[] {
  const judged = budgets.filter(
    ({ verdict, voiceShareIsDefault }) => voiceShareIsDefault && verdict !== "not-applicable",
  );
  const [first] = judged;
  if (!first) return [];
  return [
    {
      code: "bandwidth/default-voice-share",
      severity: "info",
      at: ["sites", first.siteId, "circuit", "voiceSharePercent"],
      values: {
        percent: first.voiceSharePercent,
        count: new Set(judged.map(({ siteId }) => siteId)).size,
      },
      source: { kind: "reference", id: "cisco-qos-srnd" },
    },
  ];
}
