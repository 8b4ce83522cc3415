import { beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import { openingNumber, openingNumbers } from "#document/parts/openingNumbers.ts";
import { replacement } from "#document/typeset/printable.ts";
import { encodePlan } from "#link/fragment.ts";
import { describeService } from "#messages/describe.ts";
import { paperWordsOf } from "#messages/paperWords.ts";
import { pdfOf } from "#tests/fixtures/documentOf.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { everything } from "#tests/scenarios/everything.scenario.ts";
import { hotel } from "#tests/scenarios/hotel.scenario.ts";
import { twoDataCentresPlan } from "#tests/scenarios/twoDataCentres.plan.ts";
import { artifactsOf, bodyOf, inMargins, linesUnder, offPaper, placedLines } from "./printedLayout.ts";
import { type PrintedPage, type PrintedPdf, readPdf } from "./readPdf.ts";

const words = paperWordsOf("en");
const address = "https://plans.example/app/";

const read = async (plan: Plan, link = address + encodePlan(plan)) => readPdf(await pdfOf(plan, link));
const linesOf = async (plan: Plan) => placedLines(await read(plan));
const titled = (project: Partial<Plan["project"]>) => planWith({ project: { ...planWith().project, ...project } });

/** The last line of a page's text, where nothing stands beside it. */
function lastWords(page: PrintedPage): PrintedPage["lines"] {
  const set = bodyOf(page);
  const lowest = Math.min(...set.map(({ y }) => y));
  const last = set.filter(({ y }) => y === lowest);
  return last.length === 1 ? last : [];
}

describe.each(Object.entries({ everything: everything.plan, hotel: hotel.plan, twoDataCentres: twoDataCentresPlan }))(
  "the PDF of %s",
  (_name, plan) => {
    let pdf: PrintedPdf;
    beforeAll(async () => {
      pdf = await read(plan);
    });

    it("has one row for each opening, with every service as everywhere else", () => {
      const rows = linesUnder(pdf, words.messages.document.openings.heading)
        .map(({ text }) => text)
        .join("\n")
        .split(/^(?=O-\d+$)/m)
        .slice(1)
        .map((row) => row.replace(/\s+/g, " "));
      const assessment = assess(plan, catalogue);
      const numbers = openingNumbers(assessment);
      expect(rows).toHaveLength(assessment.openings.length);
      for (const { id, services } of assessment.openings) {
        const number = openingNumber(words, numbers, id);
        const row = rows.find((one) => one.startsWith(`${number} `)) ?? "";
        const wanted = services.map((service) => describeService(words, service));
        expect(wanted.filter((service) => !row.includes(service))).toEqual([]);
      }
    });

    it("leaves no heading, band or caption at the foot of a page", () => {
      // Strong words of a cell are bold as well, but never stand alone on their line.
      expect(pdf.pages.flatMap(lastWords).filter(({ face }) => face === "sansBold" || face === "serif")).toEqual([]);
    });

    it("keeps all text on the paper, and within its margins", () => {
      expect([offPaper(pdf), inMargins(pdf)]).toEqual([[], []]);
    });
  },
);

describe("renderDocument, as a PDF", () => {
  it("has the sign for missing characters in every face, so that it is seen itself", async () => {
    const plan = planWith({ sites: [site("dc", { kind: "data-centre", name: "漢", subnets: ["漢"] })] });
    const lines = await linesOf({ ...plan, project: { ...plan.project, title: "漢", customer: "漢" } });
    const signs = lines.filter(({ text }) => text === replacement);
    expect(new Set(signs.map(({ face }) => face))).toEqual(new Set(["sans", "sansBold", "serif", "mono"]));
  });

  it("prints an address in the sans face when the monospaced one lacks its letters", async () => {
    const plan = planWith({ sites: [site("dc", { kind: "data-centre", subnets: ["δίκτυο-1"] })] });
    const found = (await linesOf(plan)).filter(({ text }) => text === "δίκτυο-1");
    expect(new Set(found.map(({ face }) => face))).toEqual(new Set(["sans"]));
  });

  it("keeps control and direction characters out of the page and of the file's properties", async () => {
    const pdf = await read(titled({ author: "A\tB\u0000\u202eC\u202c\u200b" }));
    expect(placedLines(pdf).map(({ text }) => text)).toContain("A B C");
    expect(pdf.properties).toMatchObject({ Author: "A B C" });
  });

  it("has no head on the title page, and a foot on every page", async () => {
    const { pages } = await read(hotel.plan);
    const title = hotel.plan.project.title;
    const hasTitle = pages.map((page) => artifactsOf(page).some(({ text }) => text === title));
    expect(hasTitle).toEqual(pages.map((_, index) => index > 0));
    const last = pages.map((page) => artifactsOf(page).at(-1)?.text);
    expect(last).toEqual(pages.map((_, index) => `Page ${index + 1} of ${pages.length}`));
  });

  it("cuts a long title and a long revision short in the head of each page, so that they do not meet", async () => {
    const plan = titled({ title: "W".repeat(200), revision: "m".repeat(200) });
    const { pages } = await read({ ...plan, applications: ["digital-fax"], measurements: [] });
    for (const page of pages.slice(1)) {
      const all = artifactsOf(page);
      const top = Math.max(...all.map(({ y }) => y));
      const head = all.filter(({ y }) => y === top);
      expect([head[0]?.text, head.at(-1)?.text]).toEqual([
        expect.stringMatching(/^W+…$/),
        expect.stringMatching(/^Revision m+…$/),
      ]);
      const meeting = head.filter(({ right }, index) => right >= (head[index + 1]?.x ?? page.width));
      expect(meeting).toEqual([]);
    }
  });

  it("keeps names of the greatest length and 64 addresses on the paper, and within its margins", async () => {
    const addresses = Array.from({ length: 64 }, (_, index) => `2001:0db8:85a3:0000:0000:8a2e:0370:${1000 + index}`);
    const base = planWith({ sites: [site("dc", { kind: "data-centre", name: "W".repeat(200), subnets: addresses })] });
    const nodes = base.nodes.map((one) => ({ ...one, addresses, name: "Ł".repeat(200) }));
    const plan: Plan = { ...base, nodes, applications: ["digital-fax"] };
    const notes = "x".repeat(4000);
    // Notes are printed in the internal version alone.
    const document = { ...plan.document, audience: "internal" } as const;
    const pdf = await read({ ...plan, document, project: { ...plan.project, notes } });
    const printed = placedLines(pdf).map(({ text }) => text);
    expect(printed.join("").split("x").length).toBeGreaterThan(notes.length);
    expect([offPaper(pdf), inMargins(pdf)]).toEqual([[], []]);
  });

  it("leads from the printed link to the plan, on each of its lines", async () => {
    const link = address + encodePlan(hotel.plan);
    const { pages } = await read(hotel.plan, link);
    const outward = pages.flatMap(({ links }) => links.filter(({ target }) => String(target).startsWith(address)));
    expect(new Set(outward.map(({ target }) => target))).toEqual(new Set([link]));
  });

  it("prints a bare fragment without leading anywhere", async () => {
    const { pages } = await read(hotel.plan, encodePlan(hotel.plan));
    const outward = pages.flatMap(({ links }) => links.filter(({ target }) => typeof target === "string"));
    // Sources are led to all the same.
    expect(outward.filter(({ target }) => !String(target).startsWith("https://"))).toEqual([]);
    expect(outward.filter(({ target }) => String(target).includes("#/s/"))).toEqual([]);
  });

  it("tells how far it is, step by step up to all of it", async () => {
    const steps: (readonly [number, number])[] = [];
    await pdfOf(hotel.plan, "#/s/x", (done, total) => steps.push([done, total]));
    expect(steps).toEqual(Array.from(steps, (_, index) => [index + 1, steps.length]));
  });
});
