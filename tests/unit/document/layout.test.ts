import { beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import type { DocumentModel } from "#document/documentBlocks.ts";
import { documentModel } from "#document/documentModel.ts";
import { headingsOf, numberedHeading } from "#document/headings.ts";
import { style } from "#document/style.ts";
import { linesTaken } from "#document/typeset/sheet.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput, pdfOf } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import {
  bodyOf,
  fullnessOf,
  inMargins,
  isHeading,
  isPartHeading,
  linesBetweenHeadings,
  linesUnder,
  type PlacedLine,
  placedLines,
} from "./printedLayout.ts";
import { type PrintedPage, type PrintedPdf, readPdf } from "./readPdf.ts";

const printedOn = (plan: Plan, paper: Plan["document"]["paper"]): Plan => ({
  ...plan,
  document: { ...plan.document, paper },
});

const plans = {
  "the sample": samplePlan,
  "12 branches": largePlan(14),
  "60 sites": largePlan(60),
  "60 sites on Letter": printedOn(largePlan(60), "letter"),
};

const italian: Plan = { ...samplePlan, project: { ...samplePlan.project, language: "it" } };

type Entry = { readonly title: string; readonly heading: string };

/** Parts with their number and the headings inside them, as the bookmarks name them. */
const outlineOf = ({ parts }: DocumentModel) =>
  parts
    .filter(({ heading }) => heading !== "")
    .map((part) => ({
      title: numberedHeading(part),
      heading: part.heading,
      number: part.number,
      inner: headingsOf(part).map(({ text }): Entry => ({ title: text, heading: text })),
    }));

/** On which page each heading of the document begins, found from its text in the order of the document. */
function pagesOfHeadings(pdf: PrintedPdf, model: DocumentModel): readonly (Entry & { readonly page: number })[] {
  const lines = placedLines(pdf).filter((line) => isPartHeading(line) || isHeading(line));
  let at = 0;
  return outlineOf(model).flatMap((part) =>
    [{ ...part, is: isPartHeading }, ...part.inner.map((entry) => ({ ...entry, is: isHeading }))].map(
      ({ title, heading, is }) => {
        const found = lines.findIndex(
          (line, index) =>
            index >= at &&
            is(line) &&
            line.text !== "" &&
            (is === isPartHeading ? title : heading).startsWith(line.text),
        );
        at = found < 0 ? lines.length : found + 1;
        return { title, heading, page: lines[found]?.page ?? 0 };
      },
    ),
  );
}

/** Text inside a box. */
const textIn = (page: PrintedPage, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) =>
  bodyOf(page)
    .filter(({ x, y, right: end }) => x >= left - 1 && end <= right + 1 && y >= bottom && y <= top)
    .map(({ text }) => text);

describe.each(Object.entries(plans))("the document of %s", (_name, plan) => {
  const model = documentModel(documentInput(plan));
  let pdf: PrintedPdf;
  let headings: ReturnType<typeof pagesOfHeadings>;
  beforeAll(async () => {
    pdf = await readPdf(await pdfOf(plan));
    headings = pagesOfHeadings(pdf, model);
  });

  it("has every heading of its model", () => {
    expect(headings.filter(({ page }) => page === 0)).toEqual([]);
  });

  it("lists parts and their headings as bookmarks, which lead to their pages", () => {
    const flat = pdf.bookmarks.flatMap(({ title, page, inner }) => [
      { title, page },
      ...inner.map((entry) => ({ title: entry.title, page: entry.page })),
    ]);
    expect(flat).toEqual(headings.map(({ title, page }) => ({ title, page })));
  });

  it("has the pages on which its numbered parts begin in its contents, each a link to it", () => {
    const numbered = outlineOf(model).filter(({ number }) => number !== "");
    const wanted = numbered.map(({ title }) => {
      const page = headings.find((heading) => heading.title === title)?.page ?? 0;
      return [title, String(page), page];
    });
    const lines = linesBetweenHeadings(pdf, model.parts.find(({ id }) => id === "contents")?.heading ?? "");
    const rows = rowsOf(lines).filter(([number]) => numbered.some((part) => part.number === number?.text));
    const found = rows.map((row) => {
      const page = pdf.pages[(row[0]?.page ?? 0) - 1];
      const [link] = page?.links.filter(({ box: [, bottom = 0, , top = 0] }) => between(row[0]?.y, bottom, top)) ?? [];
      const leadsTo = typeof link?.target === "object" ? link.target.page : 0;
      const [number, heading, at] = row.map(({ text }) => text);
      return [`${number} ${heading}`, at, leadsTo];
    });
    expect(found).toEqual(wanted);
  });

  it("prints beside each reference the page to which it leads", () => {
    const wrong = pdf.pages.flatMap((page) =>
      page.links.flatMap(({ target, box }) => {
        if (typeof target === "string") return [];
        const text = textIn(page, box).at(-1) ?? "";
        const isPage = ["", model.onPage(0).replace("0", "")].includes(text.replace(/\d+$/, ""));
        const isRight = isPage
          ? [String(target.page), model.onPage(target.page)].includes(text)
          : standsAt(pdf, target, text);
        return isRight ? [] : [{ text, target }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("refers to nothing that it does not have", () => {
    const { ids, references } = placesOf(model);
    expect(references.filter((to) => !ids.has(to))).toEqual([]);
  });

  it("has pages of its paper alone, lying where its parts do", () => {
    const { width, height } = sizes[plan.document.paper];
    const found = pdf.pages.map((page) => [page.width, page.height].map(Math.round));
    const wide = pdf.pages.map((page) => page.width > page.height);
    expect(found).toEqual(wide.map((isWide) => (isWide ? [height, width] : [width, height])));
    const lying = model.parts.map(({ heading, orientation }) => {
      const pages = heading === "" ? [] : linesUnder(pdf, heading).map(({ page }) => wide[page - 1]);
      return pages.every((isWide) => isWide === (orientation === "landscape"));
    });
    expect(lying).toEqual(model.parts.map(() => true));
  });

  it("keeps its text within the margins, clear of head and foot", () => {
    expect(inMargins(pdf)).toEqual([]);
  });

  it("leaves no page nearly empty but where the paper is turned, a figure takes the next, or the document ends", () => {
    const standAlone = new Set(["summary", "contents"]);
    const freely = new Set([
      1,
      pdf.pages.length,
      ...model.parts.flatMap(({ id, heading }) =>
        standAlone.has(id) ? linesUnder(pdf, heading).map(({ page }) => page) : [],
      ),
      ...pdf.pages.flatMap((page, index) => {
        const next = pdf.pages[index + 1];
        return next && (next.width !== page.width || beginsWithFigure(next)) ? [index + 1] : [];
      }),
    ]);
    const empty = pdf.pages.flatMap((page, index) =>
      !freely.has(index + 1) && fullnessOf(page) < 0.25 ? [{ page: index + 1, fullness: fullnessOf(page) }] : [],
    );
    expect(empty).toEqual([]);
  });
});

describe("the document in Italian", () => {
  it("prints its references in Italian", async () => {
    const pdf = await readPdf(await pdfOf(italian));
    const texts = pdf.pages.flatMap((page) => page.links.map(({ box }) => textIn(page, box).at(-1) ?? ""));
    expect(texts.filter((text) => /^pagina \d+$/.test(text)).length).toBeGreaterThan(0);
    expect(texts.filter((text) => /^page/.test(text))).toEqual([]);
  });
});

describe("linesTaken", () => {
  it("takes a paragraph whole where it fits", () => {
    expect([linesTaken(1, 1), linesTaken(5, 5), linesTaken(5, 9)]).toEqual([1, 5, 5]);
  });

  it("leaves two lines for the next page rather than one", () => {
    expect(linesTaken(5, 4)).toBe(3);
  });

  it("moves a paragraph on rather than leave one line of it", () => {
    expect([linesTaken(5, 1), linesTaken(2, 1), linesTaken(3, 2)]).toEqual([0, 0, 0]);
  });

  it("takes none where there is no room", () => {
    expect([linesTaken(1, 0), linesTaken(5, 0)]).toEqual([0, 0]);
  });

  it("never leaves a line alone on either page, whatever the room", () => {
    for (let count = 2; count < 60; count += 1) {
      for (let fitting = 0; fitting < 60; fitting += 1) {
        const taken = linesTaken(count, fitting);
        expect([taken, count - taken]).not.toContain(1);
        expect(taken).toBeLessThanOrEqual(Math.max(fitting, 0));
      }
    }
  });
});

/** Whether a page begins with a figure, whose caption is set as nothing else is. */
function beginsWithFigure(page: PrintedPage): boolean {
  const [first] = bodyOf(page);
  return first?.face === "sansBold" && first.size === style.size.small;
}

/** Points, as ISO 216 and ANSI have them. */
const sizes = { a4: { width: 595, height: 842 }, letter: { width: 612, height: 792 } };

const between = (value: number | undefined, least: number, most: number) =>
  value !== undefined && value >= least && value <= most;

/** Lines that stand beside each other, from left to right. */
function rowsOf(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const byPlace = new Map<string, PlacedLine[]>();
  for (const line of lines) {
    const place = `${line.page} ${line.y.toFixed(1)}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), line]);
  }
  return [...byPlace.values()].map((row) => row.toSorted((one, other) => one.x - other.x));
}

/**
 * Whether what a reference names stands at a place of a page: a line of the same number, T-01 for O-01, or a word of the
 * reference; any line where the reference says it in other words.
 */
const standsAt = ({ pages }: PrintedPdf, { page, y }: { readonly page: number; readonly y: number }, text: string) => {
  const own = pages[page - 1];
  const number = /[A-Z](-?\d+)/.exec(text)?.[1];
  const isMeant = (line: string) => number === undefined || line.endsWith(number) || line.startsWith(text);
  return own !== undefined && bodyOf(own).some((line) => between(y - line.y, 8, 24) && isMeant(line.text));
};

/** Ids that a model gives, and those that it refers to. */
function placesOf({ parts }: DocumentModel) {
  const blocks = parts.flatMap((part) => part.blocks);
  const lines = blocks.flatMap((block) => {
    if (block.kind === "facts" || block.kind === "cover") return block.facts.flatMap(({ value }) => value);
    if (block.kind !== "table") return [];
    return block.rows.flatMap((row) => ("band" in row ? [] : [...row.cells.flat(), ...(row.under ?? [])]));
  });
  const entries = blocks.flatMap((block) => {
    if (block.kind === "points") return block.points;
    return block.kind === "checklist" ? block.items : [];
  });
  const given = [
    ...parts.map(({ id }) => id),
    ...blocks.map((block) => (block.kind === "heading" ? block.id : undefined)),
    ...lines.map(({ id }) => id),
  ];
  const references = [...entries, ...lines].flatMap(({ to }) => (to === undefined ? [] : [to]));
  return { ids: new Set(given), references };
}
