import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { references } from "#catalogue/references.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { words } from "../renderWithWords.tsx";
import { renderCatalogue, shownRows } from "./renderCatalogue.tsx";

const { catalogue: page, requirements, readings, names } = words.messages;
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the catalogue shows", () => {
  it("every row of the page in printed order, under its section, with its citation", () => {
    renderCatalogue();
    expect(shownRows()).toEqual(catalogue.requirements.map(({ id }) => requirements[id].name));
    const headings = part("Rows of the page").getAllByRole("heading", { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      ...new Set(catalogue.requirements.map(({ section }) => page.sections[section])),
    ]);
    for (const { id, section, position } of catalogue.requirements) {
      const details = document.getElementById(`details-${id}`)?.textContent ?? "";
      expect(details).toContain(requirements[id].usage);
      expect(details).toContain(requirements[id].ifBlocked);
      expect(details).toContain(`“${page.sections[section]}”, row ${position}`);
    }
  });

  it("every reading by its number with its confidence, and each row that leans on it", () => {
    renderCatalogue();
    for (const reading of catalogue.readings) {
      const { title, text } = readings[reading.id];
      const heading = document.getElementById(`reading-${reading.id}`);
      expect(heading?.textContent).toBe(`${reading.number}. ${title}`);
      const entry = heading?.closest("li");
      expect(entry?.textContent).toContain(text);
      expect(entry?.textContent).toContain(names.confidences[reading.confidence]);
      for (const row of catalogue.requirements) {
        const leans = row.readings.some((id) => id === reading.id);
        if (leans) expect(entry?.textContent).toContain(requirements[row.id].name);
      }
    }
  });

  it("the rows that a reading reaches through an application that it adds", () => {
    renderCatalogue();
    const entry = document.getElementById("reading-ivr-shares-queuing-trunk")?.closest("li");
    expect(entry?.textContent).toContain("Queuing and IVR signalling, SIP");
    expect(entry?.textContent).toContain("Voice and fax media with phones and gateways");
  });

  it("every latency class with its limit, and the bandwidth of a call", () => {
    renderCatalogue();
    const limits = part("Latency and bandwidth");
    for (const { id, rttMs } of catalogue.limits) {
      const row = limits.getByRole("rowheader", { name: page.limits[id] }).closest("tr");
      expect(row?.textContent).toContain(rttMs === null ? "none set" : `${rttMs} ms`);
    }
    expect(limits.getByText("Each simultaneous call takes up to 80 kbps in each direction.")).toBeTruthy();
  });

  it("every requirement in prose and every other source with its day", () => {
    renderCatalogue();
    const prose = screen.getByRole("region", { name: "Requirements in prose" }).textContent;
    for (const { id } of catalogue.proseRequirements) expect(prose).toContain(page.prose[id]);
    const sources = screen.getByRole("region", { name: "Other sources" }).textContent;
    for (const { title } of references) expect(sources).toContain(title);
    expect(sources).toContain("looked at 23 November 2026");
  });

  it("the edition of the page, and that Portolan is independent of its vendor", () => {
    renderCatalogue();
    expect(screen.getByText(catalogue.edition.id)).toBeTruthy();
    expect(screen.getByText(/^Portolan is independent of Imagicle\./)).toBeTruthy();
  });

  it("what the page prints beside who connects first", () => {
    renderCatalogue();
    const line = screen.getByRole("button", { name: "TAPI call control" }).closest("tr");
    expect([...(line?.querySelectorAll("[data-label]") ?? [])].map((cell) => cell.textContent)).toEqual([
      "IN/OUT",
      "TCP 2748",
      "Any (TCP)",
      "UC Suite server → PBXTCP 2748",
      "All",
      "Required",
    ]);
  });

  it("no port that the page does not print for the PMS link", () => {
    renderCatalogue();
    const line = screen.getByRole("button", { name: "PMS link" }).closest("tr");
    expect(line?.textContent).toContain("TCP nnn");
    expect(line?.textContent).not.toMatch(/\d{2,}/);
  });

  it("nothing that breaks the accessibility rules, whole or narrowed to nothing", async () => {
    const { container, unmount } = renderCatalogue("q=5062&application=ivr-manager&row=sip-queuing");
    expect(await accessibilityProblems(container)).toEqual([]);
    unmount();
    const { container: empty } = renderCatalogue("q=53");
    expect(await accessibilityProblems(empty)).toEqual([]);
  });
});

describe("rows and readings have addresses", () => {
  it("that open the row and take the keyboard to it", () => {
    renderCatalogue("row=curri");
    const row = screen.getByRole("button", { name: "External call control (CURRI)" });
    expect(row.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(row);
  });

  it("that take the keyboard to the reading", () => {
    renderCatalogue("reading=tapi-vendor");
    expect(document.activeElement?.textContent).toBe(`9. ${readings["tapi-vendor"].title}`);
  });

  it("and a link to a row that the search hides shows the whole page again", async () => {
    renderCatalogue("q=tapi");
    await userEvent.clear(screen.getByRole("searchbox", { name: "Search the catalogue" }));
    await userEvent.type(screen.getByRole("searchbox", { name: "Search the catalogue" }), "IVR Manager is named");
    expect(shownRows()).toEqual([]);
    await userEvent.click(part("Readings").getByRole("link", { name: "Queuing and IVR signalling, SIP" }));
    expect(shownRows()).toHaveLength(39);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Queuing and IVR signalling, SIP" }));
  });

  it("by keyboard a row opens and closes in place", async () => {
    renderCatalogue();
    const row = screen.getByRole("button", { name: "AXL" });
    row.focus();
    await userEvent.keyboard("{Enter}");
    expect(row.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{Enter}");
    expect(row.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(row);
  });
});
