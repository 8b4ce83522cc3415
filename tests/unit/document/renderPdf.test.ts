import { beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import { openingNumbers } from "#document/parts/openingNumbers.ts";
import type { PdfFonts } from "#document/pdfFonts.ts";
import { renderPdf } from "#document/renderPdf.ts";
import { replacement } from "#document/typeset/printable.ts";
import { encodePlan } from "#link/fragment.ts";
import { describeService } from "#messages/describe.ts";
import { paperWordsOf } from "#messages/paperWords.ts";
import { producedOn, shippedFonts } from "#tests/fixtures/documentOf.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { everything } from "#tests/scenarios/everything.scenario.ts";
import { hotel } from "#tests/scenarios/hotel.scenario.ts";
import { twoDataCentresPlan } from "#tests/scenarios/twoDataCentres.plan.ts";
import { type PrintedPage, readPdf } from "./readPdf.ts";

const words = paperWordsOf("en");
const address = "https://plans.example/app/";
let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await shippedFonts();
});

const read = (plan: Plan, link = address + encodePlan(plan)) =>
  readPdf(renderPdf({ plan, words, link, producedOn }, fonts));
const linesOf = (plan: Plan) => read(plan).pages.flatMap(({ lines }) => lines);
const titled = (project: Partial<Plan["project"]>) => planWith({ project: { ...planWith().project, ...project } });
const outside = (pages: readonly PrintedPage[]) =>
  pages.flatMap(({ width, height, lines }) =>
    lines.filter(({ x, y, right }) => x < 0 || right > width || y < 0 || y > height),
  );

/** Points; cells of a table's further columns stand right of it. */
const leftMargin = 52;

/** The last words of a page, above the running foot. */
function lastWords({ lines }: PrintedPage): PrintedPage["lines"] {
  const set = lines.filter(({ y }) => y > 40);
  const lowest = Math.min(...set.map(({ y }) => y));
  const [first] = set.filter(({ y }) => y === lowest);
  return first ? [first] : [];
}

describe.each(Object.entries({ everything: everything.plan, hotel: hotel.plan, twoDataCentres: twoDataCentresPlan }))(
  "the PDF of %s",
  (_name, plan) => {
    it("has one row for each opening, with every service as everywhere else", () => {
      const rows = linesOf(plan)
        .map(({ text }) => text)
        .join("\n")
        .split(/^O-(?=\d+$)/m)
        .slice(1)
        .map((row) => row.replace(/\s+/g, " "));
      const assessment = assess(plan, catalogue);
      const numbers = openingNumbers(assessment);
      expect(rows).toHaveLength(assessment.openings.length);
      for (const { id, services } of assessment.openings) {
        const row = rows[(numbers.get(id) ?? 0) - 1] ?? "";
        const wanted = services.map((service) => describeService(words, service));
        expect(wanted.filter((service) => !row.includes(service))).toEqual([]);
      }
    });

    it("leaves no heading at the foot of a page", () => {
      expect(
        read(plan)
          .pages.flatMap(lastWords)
          // Strong words of a cell are bold as well, but never stand at the margin.
          .filter(({ face, x }) => face === "sansBold" && x < leftMargin),
      ).toEqual([]);
    });

    it("keeps all text on the paper", () => {
      expect(outside(read(plan).pages)).toEqual([]);
    });
  },
);

describe("renderPdf", () => {
  it("has the sign for missing characters in every face, so that it is seen itself", () => {
    const plan = planWith({ sites: [site("dc", { kind: "data-centre", name: "漢", subnets: ["漢"] })] });
    const signs = [...linesOf({ ...plan, project: { ...plan.project, title: "漢" } })].filter(
      ({ text }) => text === replacement,
    );
    expect(new Set(signs.map(({ face }) => face))).toEqual(new Set(["sans", "sansBold", "mono"]));
  });

  it("prints an address in the sans face when the monospaced one lacks its letters", () => {
    const plan = planWith({ sites: [site("dc", { kind: "data-centre", subnets: ["δίκτυο-1"] })] });
    const found = linesOf(plan).filter(({ text }) => text === "δίκτυο-1");
    expect(found.map(({ face }) => face)).toEqual(["sans"]);
  });

  it("keeps control and direction characters out of the page and of the file's properties", () => {
    const plan = titled({ author: "A\tB\u0000\u202eC\u202c\u200b" });
    expect(linesOf(plan).map(({ text }) => text)).toContain("A B C");
    expect(read(plan).properties).toContain("/Author (A B C)");
  });

  it("cuts a long title and a long revision short in the head of each page, so that they do not meet", () => {
    for (const { width, lines } of read(titled({ title: "W".repeat(200), revision: "m".repeat(200) })).pages) {
      const [title, revision] = lines.filter(({ text }) => /^(W+|Revision m+)…$/.test(text));
      expect(title?.right).toBeLessThan(revision?.x ?? 0);
      expect(revision?.right).toBeLessThanOrEqual(width);
    }
  });

  it("keeps names of the greatest length and 64 addresses on the paper", () => {
    const addresses = Array.from({ length: 64 }, (_, index) => `2001:0db8:85a3:0000:0000:8a2e:0370:${1000 + index}`);
    const base = planWith({ sites: [site("dc", { kind: "data-centre", name: "W".repeat(200), subnets: addresses })] });
    const nodes = base.nodes.map((one) => ({ ...one, addresses, name: "Ł".repeat(200) }));
    const plan: Plan = { ...base, nodes, applications: ["digital-fax"] };
    const { pages } = read({ ...plan, project: { ...plan.project, notes: "x".repeat(4000) } });
    expect(outside(pages)).toEqual([]);
  });

  it("lists the parts as bookmarks, in order", () => {
    expect(read(hotel.plan).bookmarks).toEqual([
      "Topology and choices",
      "Failure states",
      "Openings by boundary",
      "Rows of the vendor page that this plan does not use",
      "Bandwidth",
      "Estimates beside the vendor’s figures",
      "Latency",
      "Findings and open points",
      "Readings and sources",
      "Annex: initiators and listeners",
      "The plan itself",
    ]);
  });

  it("leads from the printed link to the plan", () => {
    const link = address + encodePlan(hotel.plan);
    expect([...new Set(read(hotel.plan, link).pages.at(-1)?.links)]).toEqual([link]);
  });

  it("prints a bare fragment without leading anywhere", () => {
    expect(read(hotel.plan, encodePlan(hotel.plan)).pages.at(-1)?.links).toEqual([]);
  });

  it("tells how far it is, step by step up to all of it", () => {
    const steps: (readonly [number, number])[] = [];
    const input = { plan: hotel.plan, words, link: "#/s/x", producedOn } as const;
    renderPdf(input, fonts, (done, total) => steps.push([done, total]));
    expect(steps).toEqual(Array.from(steps, (_, index) => [index + 1, steps.length]));
  });
});
