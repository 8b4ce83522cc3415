import { describe, expect, it } from "vitest";
import { clearTextRows } from "#document/parts/clearText.ts";
import { openingNumber, openingNumbers } from "#document/parts/openingNumbers.ts";
import { security } from "#document/parts/security.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { choices, planWith } from "#tests/fixtures/plans.ts";
import { everything } from "#tests/scenarios/everything.scenario.ts";
import { linesOf, saidIn, tablesOf } from "./partText.ts";

const part = security(documentInput(everything.plan));

describe("clear text", () => {
  it("has the alternative that the page prints in the row or in its twin, and the answer that closes it", () => {
    const { openings } = documentInput(everything.plan).assessment;
    const rows = clearTextRows(openings).map(({ requirement, clearPorts, encryptedPorts, besidePorts, choice }) => [
      requirement.id,
      clearPorts.join(", "),
      encryptedPorts.join(", "),
      besidePorts.join(", "),
      choice ? `${choice.key}: ${choice.answer}` : "",
    ]);
    expect(rows).toEqual([
      ["ldap", "TCP 389", "", "", ""],
      ["smtp", "TCP 25", "TCP 465", "", "smtp: tls"],
      ["attendant-clear", "TCP 51234", "TCP 51235", "", "attendantClients: tls"],
      ["attendant-live-update", "TCP 80", "", "", ""],
      ["sip-fax", "UDP 5060", "", "", ""],
      ["sip-queuing", "UDP 5062, TCP 5062", "TCP 5063", "", "queuingSip: tls"],
      ["sip-presence", "UDP 5064", "", "", ""],
      ["sip-hotel", "UDP 5066", "", "", ""],
      ["sip-recording", "UDP 5070, TCP 5070", "TCP 5071", "", "recordingSip: tls"],
      ["sip-manager-assistant", "UDP 5060", "TCP 5061", "", "managerAssistantSip: tls"],
      ["h323", "TCP 1720", "", "", ""],
      ["h323-alternate", "TCP 1721, TCP 1720", "", "", ""],
      ["curri", "TCP 80", "", "", ""],
      ["cdr-upload", "TCP 21", "TCP 22", "", "cdrUpload: sftp"],
      ["phone-xml", "TCP 80", "", "", ""],
      ["phone-notifications", "TCP 80", "", "", ""],
      ["cluster-http", "TCP 80", "", "TCP 443", ""],
      ["web-http", "TCP 80", "TCP 443", "", "webAccess: https"],
    ]);
  });

  it("has the alternative of a mailbox in its own row, not in another protocol's", () => {
    const plan = planWith({ applications: ["digital-fax"], choices: choices({ mailToFax: "pop3", mailbox: "both" }) });
    const rows = clearTextRows(documentInput(plan).assessment.openings);
    expect(rows.find(({ requirement }) => requirement.id === "pop3")?.encryptedPorts).toEqual(["TCP 995"]);
  });

  it("agrees with the findings on what a choice closes", () => {
    const { assessment } = documentInput(everything.plan);
    const closable = assessment.findings
      .filter(({ code }) => code === "encryption/clear-can-close" || code === "encryption/clear-chosen")
      .map(({ values }) => [values.requirement, values.choice]);
    const rows = clearTextRows(assessment.openings).filter(({ choice }) => choice !== null);
    expect(rows.map(({ requirement, choice }) => [requirement.id, choice?.key])).toEqual(closable);
  });

  it("leads to each opening, and says what can be read where the protocol tells", () => {
    const row = tablesOf(part)[0]?.find(([opening]) => opening?.startsWith("Call record upload"));
    expect(row).toEqual([
      expect.stringMatching(/^Call record upload \/ O-\d\d \/ Readable: user name, password and files$/),
      "TCP 21",
      "TCP 22",
      "“CDR upload protocol: SFTP only” / This plan: both",
    ]);
    const places = linesOf(part).flatMap(({ to }) => to ?? []);
    expect(places).toContain("opening/cdr-upload/in/suite/pbx");
  });

  it("claims nothing of a protocol that the page calls the vendor's own", () => {
    const row = tablesOf(part)[0]?.find(([opening]) => opening?.startsWith("Attendant clients"));
    expect(row?.[0]).not.toContain("Readable");
  });

  it("is told apart from what the page leaves open", () => {
    const said = saidIn(part).join(" ");
    const { assessment, words } = documentInput(everything.plan);
    const axl = assessment.openings.find(({ requirement }) => requirement === "axl");
    const number = openingNumber(words, openingNumbers(assessment), axl?.id ?? "");
    expect(said).toMatch(/does not say whether these openings are encrypted: O-\d\d/);
    expect(said).toContain(`For ${number} the page tells the encryption of other ports, but not of TCP 8080.`);
  });
});

describe("certificates", () => {
  const held = tablesOf(part).at(-1) ?? [];

  it("are presented by whoever listens, and SFTP has a host key", () => {
    expect(held.map(([holder]) => holder)).toEqual(
      expect.arrayContaining([
        "Outgoing mail server",
        "UC Suite server",
        "PBX",
        "Manager Assistant server",
        "Internet",
      ]),
    );
    const suite = held.find(([holder]) => holder === "UC Suite server")?.[1];
    expect(suite).toContain("Call record upload: TCP 22 (host key)");
    expect(suite).toContain("Web access, HTTPS: TCP 443");
  });

  it("leave room for owner and validity", () => {
    const owners = new Map(held.map((row) => [row[0], row.at(-1)]));
    expect(owners.get("Internet")).toBe("The service’s provider");
    owners.delete("Internet");
    expect(new Set(owners.values())).toEqual(new Set([""]));
    expect(part.blocks.at(-1)).toMatchObject({ kind: "table", roomy: true });
  });
});

describe("a plan", () => {
  it("without applications says that they are open", () => {
    expect(security(documentInput(planWith())).blocks).toEqual([
      { kind: "paragraph", text: "Open point: no application chosen", open: true },
    ]);
  });

  it("that closes every clear port says so", () => {
    const plan = planWith({
      applications: ["manager-assistant"],
      callingPlatform: { vendor: "other", product: "", signalling: "sip", siteId: "dc" },
      choices: choices({ managerAssistantSip: "tls", webAccess: "https", smtp: "tls" }),
      integrations: { ...planWith().integrations, directory: false, outgoingMail: false, centralLiveUpdate: false },
    });
    expect(saidIn(security(documentInput(plan)))[1]).toBe("No opening of this plan is known to be clear text.");
  });
});
