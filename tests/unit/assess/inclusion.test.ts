import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assessed, choices, node, planWith, reasonOf, serviceLines, site } from "#tests/fixtures/plans.ts";

const platform = (overrides: object) => ({ ...planWith().callingPlatform, ...overrides });
const integrations = (overrides: object) => ({ ...planWith().integrations, ...overrides });

describe("inclusion of rows", () => {
  it("puts every row of the page either in or out, once", () => {
    const { openings, exclusions } = assessed({ applications: ["digital-fax", "call-analytics"] });
    const inside = new Set(openings.map(({ requirement }) => requirement));
    const outside = exclusions.map(({ requirement }) => requirement);
    expect([...inside, ...outside].sort()).toEqual(catalogue.requirements.map(({ id }) => id).sort());
  });

  it("leaves every row out when no application is ticked", () => {
    const { exclusions, openings } = assessed({ applications: [] });
    expect(openings).toEqual([]);
    expect(new Set(exclusions.map(({ reason }) => reason))).toEqual(new Set(["application"]));
  });

  it("leaves a row out when none of its applications is ticked", () => {
    expect(reasonOf(assessed({ applications: ["digital-fax"] }), "sip-recording")).toBe("application");
  });

  it("leaves Cisco rows out of a Microsoft plan, and the other way round", () => {
    const applications = ["attendant-console-enterprise", "phone-lock"] as const;
    const microsoft = assessed({ applications, callingPlatform: platform({ vendor: "microsoft" }) });
    expect(reasonOf(microsoft, "axl")).toBe("vendor");
    expect(reasonOf(microsoft, "attendant-microsoft")).toBeUndefined();
    const cisco = assessed({ applications });
    expect(reasonOf(cisco, "axl")).toBeUndefined();
    expect(reasonOf(cisco, "attendant-microsoft")).toBe("vendor");
  });

  it("leaves both vendors' rows out while the vendor is not known", () => {
    const assessment = assessed({
      applications: ["attendant-console-enterprise", "phone-lock"],
      callingPlatform: platform({ vendor: null }),
    });
    expect(reasonOf(assessment, "curri")).toBe("vendor");
    expect(reasonOf(assessment, "attendant-microsoft")).toBe("vendor");
  });

  it("leaves a service out that the plan does not use", () => {
    const assessment = assessed({ applications: ["digital-fax"], integrations: integrations({ outgoingMail: false }) });
    expect(reasonOf(assessment, "smtp")).toBe("option");
    expect(reasonOf(assessment, "ldap")).toBe("option");
  });

  it("lists one of the three mailbox protocols", () => {
    const assessment = assessed({ applications: ["digital-fax"], choices: choices({ mailToFax: "pop3" }) });
    expect(["imap4", "pop3", "ews"].map((row) => reasonOf(assessment, row))).toEqual(["choice", undefined, "choice"]);
  });

  it("closes the clear half of a row by choice, and says so", () => {
    const assessment = assessed({
      applications: ["digital-fax"],
      choices: choices({ mailToFax: "imap4", mailbox: "tls", smtp: "tls" }),
    });
    expect(serviceLines(assessment, "imap4")).toEqual(["server tcp 993"]);
    expect(serviceLines(assessment, "smtp")).toEqual(["server tcp 465"]);
    expect(assessment.closures).toEqual([
      { requirement: "smtp", transport: "tcp", port: { from: 25, to: 25 }, choice: "smtp", answer: "tls" },
      { requirement: "imap4", transport: "tcp", port: { from: 143, to: 143 }, choice: "mailbox", answer: "tls" },
    ]);
  });

  it("leaves SIP rows out where the PBX speaks only H.323, and H.323 rows where it speaks only SIP", () => {
    const h323 = assessed({ applications: ["digital-fax"], callingPlatform: platform({ signalling: "h323" }) });
    expect(reasonOf(h323, "sip-fax")).toBe("choice");
    expect(reasonOf(h323, "h323")).toBeUndefined();
    const sip = assessed({ applications: ["digital-fax"], callingPlatform: platform({ signalling: "sip" }) });
    expect(reasonOf(sip, "sip-fax")).toBeUndefined();
    expect(reasonOf(sip, "h323")).toBe("choice");
    expect(reasonOf(sip, "h323-alternate")).toBe("choice");
  });

  it("keeps H.323 1720 with VoiceMail on a PBX that speaks only SIP, for VoiceMail alone", () => {
    const assessment = assessed({
      applications: ["digital-fax", "voicemail"],
      callingPlatform: platform({ signalling: "sip" }),
    });
    const rows = assessment.openings.filter(({ requirement }) => requirement === "h323");
    expect(rows.map(({ applications }) => applications)).toEqual([["voicemail"], ["voicemail"]]);
    expect(reasonOf(assessment, "h323-alternate")).toBe("choice");
  });

  it("derives queuing's SIP rows and media for IVR Manager alone", () => {
    const assessment = assessed({ applications: ["ivr-manager"] });
    const rows = ["sip-queuing", "sip-queuing-tls", "rtp-pbx", "rtp-devices", "phone-xml"];
    expect(rows.map((row) => reasonOf(assessment, row))).toEqual(rows.map(() => undefined));
    expect(reasonOf(assessment, "sip-presence")).toBe("application");
  });

  it("asks full connectivity of nodes at one site, and the list of nodes at different sites", () => {
    const applications = ["digital-fax"] as const;
    const single = assessed({ applications });
    expect([reasonOf(single, "cluster-any"), reasonOf(single, "cluster-sql")]).toEqual(["topology", "topology"]);
    const together = assessed({ applications, nodes: [node("n1", "dc"), node("n2", "dc")] });
    expect([reasonOf(together, "cluster-any"), reasonOf(together, "cluster-sql")]).toEqual([undefined, "topology"]);
    const apart = assessed({
      applications,
      sites: [site("dc"), site("dr")],
      nodes: [node("n1", "dc"), node("n2", "dr")],
    });
    expect([reasonOf(apart, "cluster-any"), reasonOf(apart, "cluster-sql")]).toEqual(["topology", undefined]);
  });

  it("gives the first reason that holds, in the order application, vendor, option, choice, topology", () => {
    const nothing = assessed({
      applications: ["digital-fax"],
      callingPlatform: platform({ vendor: "microsoft", signalling: "sip" }),
    });
    expect(reasonOf(nothing, "curri")).toBe("application");
    expect(nothing.exclusions.find(({ requirement }) => requirement === "axl")).toEqual({
      requirement: "axl",
      reason: "vendor",
      by: "callingPlatform.vendor",
      answer: "microsoft",
    });
  });
});
