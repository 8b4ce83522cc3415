import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { assessed, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const rtt = (first: string, second: string, rttMs: number | null): Plan["measurements"][number] => ({
  ...newMeasurement(first, second),
  rttMs,
});

const sites = [site("dc"), site("dr"), site("b1")];
const at = (siteId: string | null) => ({ ...planWith().callingPlatform, siteId });

const lines = ({ checks }: ReturnType<typeof assessed>) =>
  checks.map(({ limit, about, path, marginMs, verdict }) =>
    [limit, about, path?.join("-") ?? "no path", marginMs ?? "no margin", verdict].join(" "),
  );

describe("latency checks", () => {
  it("passes a round-trip time of exactly the limit and fails above it", () => {
    const measured = (rttMs: number) =>
      lines(
        assessed({
          applications: ["phone-lock"],
          sites,
          nodes: [node("n1", "dr")],
          callingPlatform: at("dc"),
          measurements: [rtt("dc", "dr", rttMs)],
        }),
      ).filter((line) => !line.includes("not-applicable"));
    expect(measured(80)).toEqual([
      "tapi-jtapi pbx dr-dc 0 passed",
      "axl pbx dr-dc 70 passed",
      "curri pbx dr-dc 0 passed",
    ]);
    expect(measured(80.5)).toEqual([
      "tapi-jtapi pbx dr-dc -0.5 failed",
      "axl pbx dr-dc 69.5 passed",
      "curri pbx dr-dc -0.5 failed",
    ]);
    expect(measured(150.1)[1]).toBe("axl pbx dr-dc -0.1 failed".replace("-0.1", String(150 - 150.1)));
  });

  it("checks the way to a gateway although no calls are stated at its site, and not that to phones without calls", () => {
    const none = { "digital-fax": { by: "calls", concurrentCalls: 0 } } as const;
    const checked = lines(
      assessed({
        applications: ["digital-fax"],
        sites: [site("dc", { traffic: none }), site("b1", { traffic: none }), site("b2", { traffic: none })],
        peers: [peer("g", "gateways", { siteId: "b1" }), peer("p", "phones", { siteId: "b2" })],
        measurements: [rtt("dc", "b1", 300)],
      }),
    ).filter((line) => line.includes("media"));
    expect(checked).toEqual(["sip-h323-t38 media dc-b1 -220 failed"]);
  });

  it("checks the way of calls that are worked out to wait nowhere", () => {
    const queue = {
      by: "erlang-c",
      arrivals: { per: "busy-hour", calls: 150 },
      handleSeconds: 180,
      agents: 30,
      overflowPercent: 1,
      queueLimit: null,
      targetSeconds: null,
    } as const;
    const { checks, ends, verdict } = assessed({
      applications: ["advanced-queuing"],
      sites: [site("dc"), site("b1", { traffic: { "advanced-queuing": queue } })],
      measurements: [rtt("dc", "b1", 300)],
    });
    expect(checks.find(({ about, path }) => about === "media" && path?.[1] === "b1")?.verdict).toBe("failed");
    expect(ends.map(({ id }) => id)).toContain("phones@b1");
    expect(verdict).toBe("failed");
  });

  it("leaves the way to a PBX open of which nobody says where it stands", () => {
    const assessment = assessed({
      applications: ["phone-lock"],
      peers: [peer("p1", "pbx", { siteId: "dc" }), peer("p2", "pbx", { name: "Second PBX" })],
    });
    expect(lines(assessment).filter((line) => line.startsWith("tapi"))).toEqual([
      "tapi-jtapi pbx dc-dc 79 passed",
      "tapi-jtapi pbx no path no margin unmeasured",
    ]);
    expect(assessment.openPoints.find(({ code }) => code === "platform/pbx-unplaced")).toMatchObject({
      blocks: true,
      at: ["peers", "p2", "siteId"],
      values: { name: "Second PBX" },
    });
    expect(assessment.verdict).toBe("incomplete");
    expect(assessment.states.map(({ isWithoutPbx }) => isWithoutPbx)).toEqual([false, false, false]);
  });

  it("lists every class of the page, those that bind nothing as not applicable", () => {
    expect(
      lines(assessed({ applications: ["desktop-cti"], callingPlatform: { ...at("dc"), vendor: "other" } })),
    ).toEqual([
      "sip-h323-t38 none no path no margin not-applicable",
      "tapi-jtapi pbx dc-dc 79 passed",
      "sftp none no path no margin not-applicable",
      "axl none no path no margin not-applicable",
      "curri none no path no margin not-applicable",
      "inter-node none no path no margin not-applicable",
    ]);
  });

  it("checks the path between a site's servers and its PBX too, and does not assume it fast", () => {
    const assessment = assessed({ applications: ["desktop-cti"], measurements: [] });
    expect(lines(assessment)).toContain("tapi-jtapi pbx dc-dc no margin unmeasured");
  });

  it("checks media between each server's site and each site with calls, known or not", () => {
    const assessment = assessed({
      applications: ["call-recording"],
      sites: [
        site("dc", { traffic: { "call-recording": { by: "calls", concurrentCalls: 0 } } }),
        site("dr", { traffic: { "call-recording": { by: "calls", concurrentCalls: 0 } } }),
        site("b1", { traffic: { "call-recording": { by: "calls", concurrentCalls: 2 } } }),
        site("b2"),
      ],
      nodes: [node("n1", "dc"), node("n2", "dr")],
      measurements: [rtt("b1", "dc", 20), rtt("dr", "b1", 81)],
    });
    expect(lines(assessment).filter((line) => line.includes("media"))).toEqual([
      "sip-h323-t38 media dc-b1 60 passed",
      "sip-h323-t38 media dc-b2 no margin unmeasured",
      "sip-h323-t38 media dr-b1 -1 failed",
      "sip-h323-t38 media dr-b2 no margin unmeasured",
    ]);
  });

  it("checks each pair of node sites once, at 100 ms", () => {
    const assessment = assessed({
      applications: ["desktop-cti"],
      sites,
      nodes: [node("n1", "dc"), node("n2", "dc"), node("n3", "dr")],
      measurements: [rtt("dr", "dc", 100), rtt("dc", "dc", 1)],
    });
    expect(lines(assessment).filter((line) => line.startsWith("inter-node"))).toEqual([
      "inter-node nodes dc-dc 99 passed",
      "inter-node nodes dc-dr 0 passed",
    ]);
  });

  it("shows a DR node that the cluster accepts and its PBX does not as exactly that", () => {
    const assessment = assessed({
      applications: ["desktop-cti"],
      sites,
      nodes: [node("n1", "dc"), node("n2", "dr")],
      measurements: [rtt("dr", "dc", 95), rtt("dc", "dc", 1)],
    });
    const verdicts = Object.fromEntries(assessment.checks.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts["inter-node/nodes/dc/dr"]).toBe("passed");
    expect(verdicts["tapi-jtapi/pbx/dr/dc"]).toBe("failed");
    expect(verdicts["axl/pbx/dr/dc"]).toBe("passed");
  });

  it("checks the sites of PBX peers as well", () => {
    const assessment = assessed({
      applications: ["desktop-cti"],
      sites,
      peers: [peer("p1", "pbx", { siteId: "dr" })],
      measurements: [rtt("dc", "dr", 30), rtt("dc", "dc", 1)],
    });
    expect(lines(assessment).filter((line) => line.startsWith("tapi"))).toEqual([
      "tapi-jtapi pbx dc-dc 79 passed",
      "tapi-jtapi pbx dc-dr 50 passed",
    ]);
  });

  it("says unmeasured without a path while the PBX or a server has no place", () => {
    expect(lines(assessed({ applications: ["desktop-cti"], callingPlatform: at(null) }))).toContain(
      "tapi-jtapi pbx no path no margin unmeasured",
    );
    expect(lines(assessed({ applications: ["desktop-cti"], nodes: [node("n1", null)] }))).toContain(
      "tapi-jtapi pbx no path no margin unmeasured",
    );
  });
});
