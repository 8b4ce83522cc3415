import { describe, expect, it } from "vitest";
import { applicationIds } from "#core/plan/applications.ts";
import type { Plan } from "#core/plan/schema.ts";
import { type DocumentText, type Row, toFillIn } from "#document/documentBlocks.ts";
import { acceptanceTests } from "#document/parts/acceptanceTests.ts";
import { openings } from "#document/parts/openings.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { choices, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const rowsOf = (plan: Plan): readonly Row[] =>
  acceptanceTests(documentInput(plan)).blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
const textsOf = (value: DocumentText | undefined) => (value ?? []).map(({ text }) => text);

/** Number, test with its steps under it, and expected result of the test of one opening. */
function testOf(overrides: Partial<Plan>, opening: string) {
  const row = rowsOf(planWith(overrides)).find(
    (one) => !("band" in one) && one.cells[0]?.[0]?.to === `opening/${opening}`,
  );
  if (!row || "band" in row) return [];
  const { cells, under = [] } = row;
  return cells.map((cell, column) => textsOf(column === 1 ? [...cell, ...under] : cell));
}

const cucm = peer("pbx", "pbx", { name: "CUCM", siteId: "dc", addresses: ["10.0.0.5", "10.0.0.6"] });
const addressed = node("n1", "dc", { addresses: ["10.0.0.1"] });

describe("the acceptance tests", () => {
  it("are one for each opening, in the order and with the bands of the opening table", () => {
    const plan = planWith({ applications: applicationIds });
    const shape = (
      rows: readonly Row[],
      placeOf: (row: Exclude<Row, { readonly band: string }>) => string | undefined,
    ) => rows.map((row) => ("band" in row ? row.band : placeOf(row)));
    const listed = openings(documentInput(plan)).blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(shape(rowsOf(plan), ({ cells }) => cells[0]?.[0]?.to)).toEqual(
      shape(listed, ({ cells }) => cells[0]?.[0]?.id),
    );
  });

  it("connect to each TCP port of the first listener, and count its other addresses", () => {
    const test = testOf({ applications: ["digital-fax"], nodes: [addressed], peers: [cucm] }, "axl/out/suite/pbx");
    expect(test[1]).toEqual([
      "AXL. From: Node n1 (Site dc). To: CUCM (Site dc).",
      "Test-NetConnection -ComputerName 10.0.0.5 -Port 8443",
      "Test-NetConnection -ComputerName 10.0.0.5 -Port 8080",
      "Likewise 1 other address of the listeners.",
      "Read users and phones from the PBX.",
    ]);
    expect(test[2]).toEqual(["TcpTestSucceeded : True", "The suite shows them."]);
  });

  it("type nothing into a command but an address", () => {
    const typed = peer("pbx", "pbx", { siteId: "dc", addresses: ["10.0.0.5; Remove-Item C:\\"] });
    const lines = testOf({ applications: ["digital-fax"], nodes: [addressed], peers: [typed] }, "axl/out/suite/pbx")[1];
    expect(lines?.filter((line) => line.includes("Test-NetConnection"))).toEqual([]);
  });

  it("ask for no command of a side that has none, and use a call instead", () => {
    const plan = { applications: ["digital-fax"], nodes: [addressed], peers: [cucm] } as const;
    expect(testOf(plan, "sip-fax/in/suite/pbx")[1]).toEqual([
      "Fax signalling, SIP. From: CUCM (Site dc). To: Node n1 (Site dc).",
      "Send a SIP OPTIONS request, or place a test call, in this direction.",
    ]);
  });

  it("try media as its applications use it", () => {
    const media = (...applications: Plan["applications"]) =>
      testOf({ applications, nodes: [addressed], peers: [cucm] }, "rtp-pbx/out/suite/pbx")[1]?.slice(1);
    expect(media("digital-fax")).toEqual(["Send a fax page each way."]);
    expect(media("call-recording")).toEqual(["Record a call of at least one minute."]);
    expect(media("digital-fax", "advanced-queuing")).toEqual([
      "Hold a call of at least one minute.",
      "Send a fax page each way.",
    ]);
  });

  it("hold one call for the media of both directions", () => {
    const plan = planWith({ applications: ["advanced-queuing"], nodes: [addressed], peers: [cucm] });
    const media = rowsOf(plan).flatMap((row) =>
      "band" in row || !row.cells[0]?.[0]?.to?.startsWith("opening/rtp-pbx/") ? [] : [row],
    );
    const [first, second] = media;
    expect(textsOf(first?.under)).toContain("Hold a call of at least one minute.");
    const [number] = first?.cells[0] ?? [];
    expect(second?.under?.[0]).toEqual({
      text: `Same call as ${number?.text}, heard from the other side.`,
      to: number?.id,
    });
  });

  it("wait for ports and addresses that are not known, and say for which open point", () => {
    const plan = planWith({ applications: ["hotel-link"], nodes: [addressed] });
    const row = rowsOf(plan).find(
      (one) => !("band" in one) && one.cells[0]?.[0]?.to === "opening/pms-link/out/suite/pms",
    );
    const lines = row && !("band" in row) ? (row.under ?? []) : [];
    const numbers = documentInput(plan).assessment.openPoints.map(({ id }) => id);
    expect(lines.filter(({ open }) => open)).toEqual([
      {
        text: "Waits for an open point: port",
        open: true,
        to: `open-point/${numbers.indexOf("pms/remote-port-missing/pms/remotePort") + 1}`,
      },
      {
        text: "Waits for an open point: address of Property management system (PMS) (not named yet)",
        open: true,
        to: `open-point/${numbers.indexOf("peer/not-named/pms") + 1}`,
      },
    ]);
  });

  it("say of Internet ports without a known host that the firewall’s log shows them", () => {
    const integrations = { ...planWith().integrations, internetServices: true };
    const lines = testOf({ applications: ["digital-fax"], integrations }, "internet-services/out/suite/internet")[1];
    expect(lines?.slice(1, 3)).toEqual([
      "Open https://api.imagicle.com/test on the server.",
      "For TCP 8080 the vendor names no host: the firewall’s log shows what is accepted.",
    ]);
  });

  it("go between servers that the opening joins", () => {
    const overrides: Partial<Plan> = {
      applications: ["digital-fax"],
      sites: [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" })],
      nodes: [
        node("n1", "dc", { addresses: ["10.0.0.1"] }),
        node("n2", "dc", { addresses: ["10.0.0.2"] }),
        node("n3", "dr", { addresses: ["10.1.0.3"] }),
      ],
    };
    expect(testOf(overrides, "cluster-rdp/both/suite/nodes")[1]?.slice(1, 9)).toEqual([
      "From Node n1 (Site dc) to Node n3 (Site dr):",
      "Test-NetConnection -ComputerName 10.1.0.3 -Port 3389",
      "From Node n2 (Site dc) to Node n3 (Site dr):",
      "Test-NetConnection -ComputerName 10.1.0.3 -Port 3389",
      "From Node n3 (Site dr) to Node n1 (Site dc):",
      "Test-NetConnection -ComputerName 10.0.0.1 -Port 3389",
      "From Node n3 (Site dr) to Node n2 (Site dc):",
      "Test-NetConnection -ComputerName 10.0.0.2 -Port 3389",
    ]);
    const more = [...(overrides.nodes ?? []), node("n4", "dr", { addresses: ["10.1.0.4"] })];
    expect(testOf({ ...overrides, nodes: more }, "cluster-rdp/both/suite/nodes")[1]?.slice(1, 3)).toEqual([
      "From each server to each address here that is another server’s: 10.1.0.3, 10.1.0.4, 10.0.0.1 and 10.0.0.2.",
      "Test-NetConnection -ComputerName <address of the other server> -Port 3389",
    ]);
  });

  it("say which servers to try in the place of others", () => {
    const nodes = [addressed, node("n2", "dc", { duty: "standby" })];
    const lines = testOf({ applications: ["call-recording"], nodes, peers: [cucm] }, "sip-recording/in/suite/pbx")[1];
    expect(lines).toContain("Repeat for Node n2 (Site dc) while it works in place of others.");
  });

  it("try files by the choice of their protocol, and leave room for the result", () => {
    const overrides = {
      applications: ["call-analytics"],
      peers: [cucm],
      choices: choices({ cdrUpload: "sftp" }),
    } as const;
    expect(testOf(overrides, "cdr-upload/in/suite/pbx")[1]).toContain("Let the PBX deliver call records.");
    const [, row] = rowsOf(planWith(overrides));
    expect(row && !("band" in row) ? row.cells.slice(3) : []).toEqual([toFillIn, toFillIn]);
  });

  it("name a few ends and count the others", () => {
    const row = rowsOf(largePlan(100)).find(
      (one) => !("band" in one) && one.cells[0]?.[0]?.to === "opening/phone-xml/in/suite/phones",
    );
    expect(row && !("band" in row) ? row.cells[1]?.[0]?.text : "").toContain("From: 100 × IP phones.");
  });
});
