import { describe, expect, it } from "vitest";
import { assessed, choices, node, peer, planWith, serviceLines, site } from "#tests/fixtures/plans.ts";

const flowsOf = (assessment: ReturnType<typeof assessed>, opening: string) =>
  assessment.flows
    .filter((flow) => flow.opening === opening)
    .map(({ initiator, listener }) => `${initiator} > ${listener}`.replaceAll(/(nodes|peers)\//g, ""));

describe("openings", () => {
  it("lets the server connect first on an OUT row, to the remote column", () => {
    const assessment = assessed({
      applications: ["digital-fax"],
      integrations: { ...planWith().integrations, directory: true },
    });
    expect(serviceLines(assessment, "ldap")).toEqual(["server tcp 389"]);
    expect(flowsOf(assessment, "ldap/out/suite/directory")).toEqual(["n1 > directory"]);
  });

  it("lets the remote side connect first on an IN row, to the server column", () => {
    const assessment = assessed({ applications: ["desktop-cti"] });
    expect(serviceLines(assessment, "attendant-clear")).toEqual(["remote tcp 51234"]);
    expect(flowsOf(assessment, "attendant-clear/in/suite/attendant-clients")).toEqual(["attendant-clients > n1"]);
  });

  it("makes one outgoing opening of IN/OUT with any port on the server's side", () => {
    const assessment = assessed({
      applications: ["digital-fax"],
      integrations: { ...planWith().integrations, fileShareBackup: true },
    });
    expect(serviceLines(assessment, "tapi")).toEqual(["server tcp 2748"]);
    expect(serviceLines(assessment, "file-share")).toEqual([
      "server udp 137",
      "server udp 138",
      "server tcp 139",
      "server tcp 445",
      "server udp 445",
    ]);
  });

  it("makes two openings of IN/OUT with numbers on both sides, with the other column as the source of UDP only", () => {
    const assessment = assessed({ applications: ["advanced-queuing"] });
    expect(serviceLines(assessment, "sip-queuing")).toEqual([
      "server udp 5062 from 5062",
      "server tcp 5062",
      "remote udp 5062 from 5062",
      "remote tcp 5062",
    ]);
    expect(serviceLines(assessment, "sip-queuing-tls")).toEqual(["server tcp 5063", "remote tcp 5063"]);
  });

  it("reads the second H.323 row as 1721 outwards and 1720 and 1721 inwards", () => {
    expect(serviceLines(assessed({ applications: ["digital-fax"] }), "h323-alternate")).toEqual([
      "server tcp 1721",
      "remote tcp 1720",
      "remote tcp 1721",
    ]);
  });

  it("opens media above 1024 as printed, and Cisco's range by choice", () => {
    const applications = ["call-recording"] as const;
    expect(serviceLines(assessed({ applications }), "rtp-pbx")).toEqual([
      "server udp 1025-65535 from 5000-5999",
      "remote udp 5000-5999 from 1025-65535",
    ]);
    expect(serviceLines(assessed({ applications, choices: choices({ rtpRemoteRange: "cisco" }) }), "rtp-pbx")).toEqual([
      "server udp 16384-32766 from 5000-5999",
      "remote udp 5000-5999 from 16384-32766",
    ]);
  });

  it("keeps a PMS port without a number as not known, in each direction on its own", () => {
    const applications = ["hotel-link"] as const;
    expect(serviceLines(assessed({ applications }), "pms-link")).toEqual([
      "server tcp not-known",
      "remote tcp not-known",
    ]);
    expect(serviceLines(assessed({ applications, pms: { remotePort: 5010, serverPort: null } }), "pms-link")).toEqual([
      "server tcp 5010",
      "remote tcp not-known",
    ]);
  });

  it("marks SIP inside the media range as covered, and only where the range really holds it", () => {
    const covered = (assessment: ReturnType<typeof assessed>) =>
      assessment.openings.flatMap(({ id, services }) =>
        services
          .filter(({ coveredBy }) => coveredBy !== null)
          .map(({ transport, coveredBy }) => [id, transport, coveredBy]),
      );
    const applications = ["call-recording"] as const;
    expect(covered(assessed({ applications }))).toEqual([
      ["sip-recording/out/suite/pbx", "udp", "rtp-pbx"],
      ["sip-recording/in/suite/pbx", "udp", "rtp-pbx"],
    ]);
    expect(covered(assessed({ applications, choices: choices({ rtpRemoteRange: "cisco" }) }))).toEqual([]);
  });

  it("keeps both references to H.323 1720 and marks the later", () => {
    const { openings } = assessed({ applications: ["digital-fax"] });
    const marked = openings.flatMap(({ id, services }) =>
      services.filter(({ coveredBy }) => coveredBy === "h323").map(({ destination }) => [id, destination]),
    );
    expect(marked).toEqual([["h323-alternate/in/suite/pbx", { from: 1720, to: 1720 }]]);
  });

  it("binds Manager Assistant to its own server and everything else to the suite's", () => {
    const assessment = assessed({
      applications: ["digital-fax", "manager-assistant"],
      nodes: [node("n1", "dc"), node("m1", "dc", { role: "manager-assistant" })],
    });
    expect(flowsOf(assessment, "sip-manager-assistant/out/manager-assistant/pbx")).toEqual(["m1 > pbx@dc"]);
    expect(flowsOf(assessment, "sip-fax/out/suite/pbx")).toEqual(["n1 > pbx@dc"]);
    expect(
      assessment.openings.filter(({ requirement }) => requirement === "web-https").map(({ server }) => server),
    ).toEqual(["suite", "manager-assistant"]);
  });

  it("binds rows for all applications to Manager Assistant's server when it is alone", () => {
    const assessment = assessed({
      applications: ["manager-assistant"],
      nodes: [node("m1", "dc", { role: "manager-assistant" })],
    });
    expect(flowsOf(assessment, "axl/out/manager-assistant/pbx")).toEqual(["m1 > pbx@dc"]);
  });

  it("joins every two nodes at one site both ways, and no others, for full connectivity", () => {
    const assessment = assessed({
      applications: ["digital-fax"],
      sites: [site("dc"), site("dr")],
      nodes: [node("n1", "dc"), node("n2", "dc"), node("n3", "dr")],
    });
    expect(flowsOf(assessment, "cluster-any/both/suite/nodes")).toEqual(["n1 > n2", "n2 > n1"]);
    expect(flowsOf(assessment, "cluster-sql/both/suite/nodes")).toEqual(["n1 > n3", "n2 > n3", "n3 > n1", "n3 > n2"]);
  });

  it("opens media to the phones of each site with calls, known or not, and to gateways that are named", () => {
    const assessment = assessed({
      applications: ["call-recording"],
      sites: [
        site("dc", { traffic: { "call-recording": { by: "calls", concurrentCalls: 0 } } }),
        site("b1", { traffic: { "call-recording": { by: "calls", concurrentCalls: 3 } } }),
        site("b2"),
      ],
      peers: [peer("p1", "gateways", { siteId: "b2" })],
    });
    expect(flowsOf(assessment, "rtp-devices/out/suite/phones")).toEqual(["n1 > phones@b1", "n1 > phones@b2"]);
    expect(flowsOf(assessment, "rtp-devices/in/suite/gateways")).toEqual(["p1 > n1"]);
  });

  it("points EWS in Microsoft 365 to the Internet", () => {
    const assessment = assessed({
      applications: ["digital-fax"],
      choices: choices({ mailToFax: "ews", exchange: "microsoft-365" }),
    });
    expect(flowsOf(assessment, "ews/out/suite/internet")).toEqual(["n1 > internet"]);
  });

  it("keeps an opening without a server or peer named, with ends that have no address", () => {
    const assessment = assessed({ applications: ["digital-fax"], nodes: [] });
    expect(flowsOf(assessment, "smtp/out/suite/smtp-server")).toEqual(["suite > smtp-server"]);
    expect(assessment.ends.filter(({ id }) => id === "suite" || id === "smtp-server")).toEqual(
      [
        { id: "smtp-server", kind: "smtp-server", name: "", siteId: null, addresses: [], at: [] },
        { id: "suite", kind: "suite", name: "", siteId: null, addresses: [], at: [] },
      ].sort((one, other) => (one.id > other.id ? -1 : 1)),
    );
  });
});
