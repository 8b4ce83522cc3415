import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import type { PrintedPorts } from "#core/catalogue.ts";
import { readCatalogueView, wholePage, writeCatalogueView } from "#features/catalogue/catalogueView.ts";
import { findInCatalogue } from "#features/catalogue/findInCatalogue.ts";
import { registerRows } from "#features/catalogue/registerRows.ts";
import { catalogueWords, renderCatalogue, shownRows } from "./renderCatalogue.tsx";

const rows = registerRows(catalogueWords);
const find = (text: string) => findInCatalogue(catalogueWords, rows, { text, chosen: wholePage.chosen });
const found = (text: string) => find(text).rows.map(({ requirement }) => requirement.id);
const { requirements, readings, catalogue: page } = catalogueWords.messages;

describe("a search finds", () => {
  it("each row by each port number that it prints, alone and with its transport", () => {
    for (const { id, remotePorts, serverPorts } of catalogue.requirements) {
      const printed: readonly PrintedPorts[] = [...remotePorts, ...serverPorts];
      for (const port of printed) {
        if (port.kind !== "ports") continue;
        for (const number of [port.from, port.to]) {
          expect(found(String(number)), `${number} of ${id}`).toContain(id);
          expect(found(`${port.transport} ${number}`), `${port.transport} ${number} of ${id}`).toContain(id);
        }
      }
    }
  });

  it("the ranges that hold a port, and no row of another transport", () => {
    expect(found("5555")).toEqual(["rtp-pbx", "rtp-devices"]);
    expect(found("tcp 5555")).toEqual([]);
    expect(found("52500")).toEqual(["rtp-pbx", "rtp-devices", "cluster-ipc"]);
    expect(found("tcp/443")).toEqual(["ews", "cluster-http", "web-https", "internet-services"]);
    expect(found("53")).toEqual([]);
  });

  it("each row by its name and its protocol, as printed too", () => {
    for (const { id, protocol } of catalogue.requirements) {
      expect(found(requirements[id].name), id).toContain(id);
      expect(found(protocol), id).toContain(id);
    }
    expect(found("legacy")).toEqual(["attendant-clear", "attendant-tls", "attendant-microsoft"]);
  });

  it("each reading, limit and sentence of the page by its words", () => {
    for (const { id } of catalogue.readings)
      expect(find(readings[id].title).readings.map((reading) => reading.id)).toContain(id);
    for (const { id } of catalogue.limits) expect(find(page.limits[id]).limits.map((limit) => limit.id)).toContain(id);
    for (const { id } of catalogue.proseRequirements)
      expect(find(page.prose[id]).prose.map((sentence) => sentence.id)).toContain(id);
  });

  it("what is asked in a sentence", () => {
    expect(found("What comes in from phones?")).toEqual(["sip-presence", "curri", "phone-xml", "rtp-devices"]);
    expect(found("what is 51234?")).toEqual(
      ["rtp-pbx", "rtp-devices", "attendant-clear"].sort((one, other) => order(one) - order(other)),
    );
    expect(found("h323")).toEqual(["h323", "h323-alternate"]);
    expect(found("ĹDAP")).toEqual(found("ldap"));
  });

  it("who connects first by in and out", () => {
    expect(found("out pbx tapi")).toEqual(["tapi"]);
    expect(found("in tapi")).toEqual([]);
    expect(found("in")).not.toContain("ldap");
  });
});

const order = (id: string) => catalogue.requirements.findIndex((row) => row.id === id);

describe("the address of the catalogue", () => {
  it("says all that is looked at, and is read back as the same", () => {
    const address = "q=tcp+443&application=digital-fax&application=call-recording&need=alternative&row=ews";
    expect(writeCatalogueView(readCatalogueView(address))).toBe(address);
    expect(writeCatalogueView(wholePage)).toBe("");
  });

  it("leaves out what the page does not have", () => {
    expect(readCatalogueView("application=nobody&row=gone&reading=gone&need=required")).toEqual({
      ...wholePage,
      chosen: { ...wholePage.chosen, need: ["required"] },
    });
  });
});

describe("on the screen", () => {
  it("the slash leads to the search, and what is found is counted", async () => {
    renderCatalogue();
    await userEvent.keyboard("/5062");
    expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Search the catalogue" }));
    expect(screen.getByRole("status").textContent).toBe("1 row names 5062, 2 hold it in a range, 2 readings");
  });

  it("several values of a filter show what has one of them; each is removed on its own", async () => {
    renderCatalogue();
    await userEvent.click(screen.getByText("Direction", { selector: "summary" }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^OUT/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^No direction printed/ }));
    const expected = catalogue.requirements.filter(({ direction }) => ["out", "between-nodes"].includes(direction));
    expect(shownRows()).toEqual(expected.map(({ id }) => requirements[id].name));
    await userEvent.click(screen.getByRole("button", { name: /^Remove filter Direction: No direction/ }));
    expect(shownRows()).toHaveLength(expected.length - 6);
  });

  it("an application’s name leads to all that it needs, rows for all applications among them", async () => {
    renderCatalogue("q=digital fax");
    await userEvent.click(screen.getByRole("button", { name: "Filter by Digital Fax" }));
    expect(shownRows()).toContain("Directory lookup");
    expect(shownRows()).toContain("Fax signalling, SIP");
    expect(shownRows()).not.toContain("Presence");
  });

  it("a port that the page does not name is said to be absent, with a way to what it does not list", () => {
    renderCatalogue("q=53");
    expect(screen.getByText(/^No row of the page names 53/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "26. What the page does not list" })).toBeTruthy();
  });

  it("clearing brings the whole page back and keeps the keyboard at the search", async () => {
    renderCatalogue("q=443&need=alternative");
    await userEvent.click(screen.getByRole("button", { name: "Clear search and filters" }));
    expect(shownRows()).toHaveLength(39);
    expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Search the catalogue" }));
  });
});
