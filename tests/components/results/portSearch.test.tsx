import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { portRows } from "#features/results/portRows.ts";
import { matchesPortSearch, readPortSearch } from "#features/results/portSearch.ts";
import { peer, planWith, site } from "#tests/fixtures/plans.ts";
import { words } from "../renderWithWords.tsx";

const plan = planWith({
  applications: ["call-recording"],
  sites: [site("dc", { kind: "data-centre", name: "Milan" }), site("b12", { name: "Branch 12" })],
  peers: [peer("p1", "pbx", { name: "CUCM publisher", siteId: "dc", addresses: ["10.20.50.70"] })],
});
const { rows } = portRows(plan, assess(plan, catalogue), words);

const found = (text: string) => {
  const search = readPortSearch(text);
  return [...new Set(rows.filter((row) => matchesPortSearch(row, search)).map(({ opening }) => opening.requirement))];
};

describe("readPortSearch", () => {
  it("takes numbers and ranges for ports and the rest for words", () => {
    expect(readPortSearch("tcp 443 5000-5999 Milan")).toEqual({
      transports: ["tcp"],
      ports: [
        { from: 443, to: 443 },
        { from: 5000, to: 5999 },
      ],
      words: ["milan"],
    });
  });

  it("reads a transport joined to its port", () => {
    const expected = { transports: ["udp"], ports: [{ from: 53, to: 53 }], words: [] };
    for (const text of ["udp/53", "udp:53", "UDP53", "53/udp"]) expect(readPortSearch(text)).toEqual(expected);
  });

  it("takes an address for a word", () => {
    expect(readPortSearch("10.20.50.70").words).toEqual(["10.20.50.70"]);
  });
});

describe("matchesPortSearch", () => {
  it("finds the exact port and the ranges that hold it", () => {
    expect(found("5070")).toEqual(["sip-recording", "rtp-pbx", "rtp-devices"]);
  });

  it("asks a transport and a port of the same service", () => {
    expect(found("tcp 5070")).toEqual(["sip-recording"]);
  });

  it("finds protocols, applications, sites and addresses as text", () => {
    expect(found("axl")).toEqual(["axl"]);
    expect(found("10.20.50.70")).toEqual(found("publisher"));
    expect(found("recording sip")).toContain("sip-recording-tls");
  });

  it("finds a number that is a word of a name", () => {
    const branch = planWith({
      applications: ["contact-manager"],
      sites: [site("dc"), site("b12", { name: "Branch 12" })],
      peers: [peer("p1", "phones", { name: "Phones", siteId: "b12" })],
    });
    const branchRows = portRows(branch, assess(branch, catalogue), words).rows;
    const matching = branchRows.filter((row) => matchesPortSearch(row, readPortSearch("12")));
    expect([...new Set(matching.map(({ opening }) => opening.boundary))]).toEqual(["phones"]);
  });

  it("finds everything for an empty search and nothing for a text that is nowhere", () => {
    expect(found("  ").length).toBeGreaterThan(5);
    expect(found("zebra")).toEqual([]);
  });
});
