import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { emptyPlan, newMeasurement } from "#core/plan/defaults.ts";
import { assessed, choices, circuit, codes, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const integrations = (overrides: object) => ({ ...planWith().integrations, ...overrides });
const platform = (overrides: object) => ({ ...planWith().callingPlatform, ...overrides });
const findings = (overrides: Parameters<typeof assessed>[0]) => codes(assessed(overrides).findings);
const openPoints = (overrides: Parameters<typeof assessed>[0]) => codes(assessed(overrides).openPoints);

describe("findings", () => {
  it("say nothing of a row that is not in the plan", () => {
    expect(findings({ applications: [] })).toEqual([]);
  });

  it("fail EWS to Exchange Online and leave EWS on premises alone", () => {
    const applications = ["digital-fax"] as const;
    const online = assessed({ applications, choices: choices({ mailToFax: "ews", exchange: "microsoft-365" }) });
    expect(codes(online.findings)).toContain("ews/switched-off-online");
    expect(online.verdict).toBe("failed");
    expect(findings({ applications, choices: choices({ mailToFax: "ews" }) })).not.toContain("ews/switched-off-online");
  });

  it("fail a proxy in the Internet Options and ask while it is not stated", () => {
    const applications = ["desktop-cti"] as const;
    expect(findings({ applications, integrations: integrations({ osProxy: "enabled" }) })).toContain(
      "os-proxy/enabled",
    );
    expect(openPoints({ applications, integrations: integrations({ osProxy: "unknown" }) })).toContain(
      "os-proxy/not-stated",
    );
  });

  it("flag VoiceMail on a PBX that speaks only SIP", () => {
    const applications = ["voicemail"] as const;
    expect(findings({ applications, callingPlatform: platform({ signalling: "sip" }) })).toContain(
      "voicemail/no-sip-row",
    );
    expect(findings({ applications })).not.toContain("voicemail/no-sip-row");
  });

  it("flag the narrowed media range for what it loses, and fail it beyond Cisco", () => {
    const narrowed = choices({ rtpRemoteRange: "cisco" });
    const applications = ["call-recording"] as const;
    const rtp = (overrides: Parameters<typeof assessed>[0]) =>
      findings({ applications, ...overrides }).filter((code) => code.startsWith("rtp/"));
    expect(rtp({})).toEqual(["rtp/can-narrow"]);
    expect(rtp({ choices: narrowed })).toEqual(["rtp/narrowed-loses-rtcp"]);
    expect(rtp({ choices: narrowed, peers: [peer("p1", "gateways")] })).toEqual([
      "rtp/narrowed-with-gateways",
      "rtp/narrowed-loses-rtcp",
    ]);
    expect(rtp({ choices: narrowed, callingPlatform: platform({ vendor: "other" }) })).toEqual([
      "rtp/narrowed-without-cisco",
      "rtp/narrowed-loses-rtcp",
    ]);
  });

  it("warn of H.245 wherever H.323 is open", () => {
    expect(findings({ applications: ["digital-fax"] })).toContain("h323/no-h245");
    expect(findings({ applications: ["digital-fax"], callingPlatform: platform({ signalling: "sip" }) })).not.toContain(
      "h323/no-h245",
    );
  });

  it("fail applications that the page connects over SIP only on a PBX without SIP, and warn of lost presence", () => {
    const { findings: all } = assessed({
      applications: ["advanced-queuing", "attendant-console-enterprise"],
      callingPlatform: platform({ signalling: "h323" }),
    });
    expect(
      all
        .filter(({ code }) => code.startsWith("signalling/"))
        .map(({ code, severity, values }) => [code, severity, values.application]),
    ).toEqual([
      ["signalling/no-row", "error", "advanced-queuing"],
      ["signalling/no-presence", "warning", "attendant-console-enterprise"],
    ]);
  });

  it("fail fax that shares no signalling with the PBX", () => {
    const overrides = { applications: ["digital-fax"] as const, callingPlatform: platform({ signalling: "sip" }) };
    expect(findings({ ...overrides, choices: choices({ faxSignalling: "h323" }) })).toContain(
      "fax/no-common-signalling",
    );
    expect(findings({ ...overrides, choices: choices({ faxSignalling: "sip" }) })).not.toContain(
      "fax/no-common-signalling",
    );
  });

  it("ask for a SQL port task across sites, and full connectivity within one", () => {
    const applications = ["desktop-cti"] as const;
    const apart = { applications, sites: [site("dc"), site("dr")], nodes: [node("n1", "dc"), node("n2", "dr")] };
    expect(findings(apart)).toEqual(expect.arrayContaining(["cluster/sql-port", "cluster/minimum-list"]));
    expect(findings(apart)).not.toContain("cluster/full-connectivity");
    const together = { applications, nodes: [node("n1", "dc"), node("n2", "dc")] };
    expect(findings(together)).toContain("cluster/full-connectivity");
    expect(findings(together)).not.toContain("cluster/sql-port");
  });

  it("fail address translation between nodes, and ask while it is not stated", () => {
    const cluster = { applications: ["desktop-cti"] as const, nodes: [node("n1", "dc"), node("n2", "dc")] };
    expect(openPoints(cluster)).toContain("cluster/nat-not-stated");
    const nat = assessed({ ...cluster, cluster: { natBetweenNodes: "present", haModels: {} } });
    expect(codes(nat.findings)).toContain("cluster/nat-between-nodes");
    expect(nat.verdict).toBe("failed");
    expect(openPoints({ ...cluster, cluster: { natBetweenNodes: "none", haModels: {} } })).not.toContain(
      "cluster/nat-not-stated",
    );
    expect(openPoints({ applications: ["desktop-cti"] })).not.toContain("cluster/nat-not-stated");
  });

  it("flag a PMS port that the server already uses, and ignore TCP 5010 inside the UDP media range", () => {
    const pms = (serverPort: number, overrides: Parameters<typeof assessed>[0] = {}) =>
      findings({ applications: ["hotel-link"], pms: { remotePort: 5010, serverPort }, ...overrides });
    expect(pms(80)).toContain("pms/port-in-use");
    expect(pms(52_500)).not.toContain("pms/port-in-use");
    const apart = { sites: [site("dc"), site("dr")], nodes: [node("n1", "dc"), node("n2", "dr")] };
    expect(pms(52_500, apart)).toContain("pms/port-in-use");
    expect(pms(5010)).not.toContain("pms/port-in-use");
  });

  it("warn of Microsoft integrations that the page does not describe", () => {
    expect(
      findings({
        applications: ["advanced-queuing", "call-analytics"],
        callingPlatform: platform({ vendor: "microsoft" }),
      }),
    ).toEqual(expect.arrayContaining(["microsoft/queuing-outside-page", "microsoft/analytics-outside-page"]));
  });

  it("say of each clear-text row whether it can close, was chosen, or has no twin", () => {
    const encryption = (answer: "both" | "clear" | "tls") =>
      assessed({
        applications: ["desktop-cti"],
        choices: choices({ attendantClients: answer, smtp: "tls", webAccess: "https" }),
      })
        .findings.filter(({ code }) => code.startsWith("encryption/"))
        .map(({ code, severity, values }) => [code, severity, values.ports]);
    expect(encryption("both")).toEqual([["encryption/clear-can-close", "info", ["TCP 51234"]]]);
    expect(encryption("clear")).toEqual([["encryption/clear-chosen", "warning", ["TCP 51234"]]]);
    expect(encryption("tls")).toEqual([]);
    expect(
      assessed({ applications: ["hotel-link"] })
        .findings.filter(({ code }) => code === "encryption/clear-only")
        .map(({ values }) => values.ports),
    ).toEqual([["UDP 5066"]]);
  });

  it("keep calls of an application that is not ticked, and say that they are not counted", () => {
    const assessment = assessed({
      applications: ["desktop-cti"],
      sites: [site("dc", { traffic: { "digital-fax": { by: "calls", concurrentCalls: 9 } } })],
    });
    expect(assessment.findings.find(({ code }) => code === "traffic/application-not-installed")?.values).toEqual({
      application: "digital-fax",
      sites: ["Site dc"],
    });
    expect(assessment.bandwidth.totalCalls).toBe(0);
  });
});

describe("open points", () => {
  it("of an empty plan ask for what everything else hangs on, blocking ones first", () => {
    const { openPoints: all, verdict } = assess(emptyPlan(catalogue.edition.id), catalogue);
    expect(all.filter(({ blocks }) => blocks).map(({ code }) => code)).toEqual([
      "applications/none",
      "platform/vendor-missing",
      "platform/site-missing",
    ]);
    expect(verdict).toBe("incomplete");
  });

  it("ask for each PMS port on its own and keep the plan incomplete", () => {
    const half = { applications: ["hotel-link"] as const, pms: { remotePort: 5010, serverPort: null } };
    expect(openPoints(half)).toContain("pms/server-port-missing");
    expect(openPoints(half)).not.toContain("pms/remote-port-missing");
    expect(openPoints({ applications: ["desktop-cti"] })).not.toContain("pms/server-port-missing");
  });

  it("ask for a Manager Assistant server of its own", () => {
    const { openPoints: all } = assessed({ applications: ["manager-assistant", "desktop-cti"] });
    expect(all.find(({ code }) => code === "nodes/none")).toMatchObject({
      blocks: true,
      values: { role: "manager-assistant" },
    });
  });

  it("ask once for calls per application, naming the sites", () => {
    const { openPoints: all } = assessed({
      applications: ["digital-fax"],
      sites: [site("dc"), site("b1"), site("b2", { traffic: { "digital-fax": { by: "calls", concurrentCalls: 0 } } })],
    });
    expect(all.filter(({ code }) => code === "traffic/calls-missing")).toEqual([
      {
        id: "traffic/calls-missing/digital-fax",
        code: "traffic/calls-missing",
        blocks: true,
        owner: "engineer",
        usualOwner: "engineer",
        due: "",
        at: ["sites", "dc", "traffic", "digital-fax"],
        values: { application: "digital-fax", sites: ["Site dc", "Site b1"] },
        source: { kind: "prose", id: "kbps-per-call" },
      },
    ]);
  });

  it("ask for a capacity only where there are calls, known or not", () => {
    const traffic = { "digital-fax": { by: "calls", concurrentCalls: 0 } } as const;
    const { openPoints: all } = assessed({
      applications: ["digital-fax"],
      sites: [
        site("dc", { traffic, circuit: circuit(1000) }),
        site("b1", {
          traffic: { "digital-fax": { by: "calls", concurrentCalls: 1 } },
          circuit: { upKbps: 1000, downKbps: null, voiceSharePercent: null, linkLayer: "ethernet" },
        }),
        site("b2", { traffic }),
      ],
    });
    expect(all.filter(({ code }) => code === "bandwidth/capacity-missing").map(({ at }) => at)).toEqual([
      ["sites", "b1", "circuit", "downKbps"],
    ]);
  });

  it("ask once for each unmeasured pair of sites, with all classes that wait", () => {
    const { openPoints: all } = assessed({
      applications: ["phone-lock"],
      sites: [site("dc"), site("dr")],
      nodes: [node("n1", "dr")],
      measurements: [],
    });
    expect(all.filter(({ code }) => code.startsWith("latency/")).map(({ at, values }) => [at, values.limits])).toEqual([
      [
        ["measurements", "dr", "dc"],
        ["tapi-jtapi", "axl", "curri"],
      ],
    ]);
  });

  it("ask for addresses of named ends one by one and of unnamed ends by kind, without blocking", () => {
    const { openPoints: all } = assessed({
      applications: ["desktop-cti"],
      nodes: [node("n1", "dc", { addresses: ["192.0.2.1"] })],
      peers: [peer("p1", "pbx", { siteId: "dc" })],
    });
    const asked = all.filter(({ code }) => code === "address/missing" || code === "peer/not-named");
    expect(asked.map(({ code, blocks, values }) => [code, blocks, values.kind])).toEqual([
      ["address/missing", false, "pbx"],
      ["peer/not-named", false, "smtp-server"],
      ["peer/not-named", false, "attendant-clients"],
      ["peer/not-named", false, "workstations"],
    ]);
  });

  it("confirm TAPI's port with every PBX but Cisco's", () => {
    const applications = ["desktop-cti"] as const;
    expect(openPoints({ applications, callingPlatform: platform({ vendor: "other" }) })).toContain("tapi/confirm-port");
    expect(openPoints({ applications })).not.toContain("tapi/confirm-port");
  });

  it("list what the page leaves out in every plan with applications", () => {
    expect(openPoints({ applications: ["desktop-cti"] })).toEqual(
      expect.arrayContaining(["internet/other-ports", "page/absent-protocols"]),
    );
  });

  it("leave a plan that answers everything passed", () => {
    const traffic = { "digital-fax": { by: "calls", concurrentCalls: 2 } } as const;
    const { verdict, openPoints: all } = assessed({
      applications: ["digital-fax"],
      sites: [
        site("dc", {
          traffic: { "digital-fax": { by: "calls", concurrentCalls: 0 } },
          circuit: circuit(10_000),
        }),
        site("b1", { traffic, circuit: circuit(2000) }),
      ],
      measurements: [
        { ...newMeasurement("dc", "dc"), rttMs: 1 },
        { ...newMeasurement("dc", "b1"), rttMs: 20 },
      ],
    });
    expect(all.filter(({ blocks }) => blocks)).toEqual([]);
    expect(verdict).toBe("passed");
  });
});
