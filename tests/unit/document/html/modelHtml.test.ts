import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { documentModel } from "#document/documentModel.ts";
import { modelHtml } from "#document/html/modelHtml.ts";
import { planInHtml } from "#document/html/planInHtml.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { readPlanFile } from "#link/planFile.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { hostileDocument, hostileTextShown, rightToLeftName } from "#tests/fixtures/hostileDocument.ts";

const model = documentModel({ ...documentInput(samplePlan), format: "html" });
const html = modelHtml(model);
const parsed = (text: string) => new JSDOM(text).window.document;
const longNodes = samplePlan.nodes.map((node) => ({ ...node, name: "W".repeat(200) }));
const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("the document as a page", () => {
  let page: Document;
  beforeAll(() => {
    page = parsed(html);
  });

  it("says its language, title, author and subject", () => {
    const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute("content");
    expect([page.documentElement.lang, page.title, meta("author"), meta("description")]).toEqual([
      "en-GB",
      "UC Suite with disaster recovery",
      "Chiara D’Angelo",
      "Network design for the Imagicle UC Suite",
    ]);
  });

  it("has the landmarks of a document, and one heading of the first order", () => {
    const landmarks = ["header", "main", "nav", "footer"].map((name) => page.querySelectorAll(name).length);
    expect([landmarks, textsOf(page, "h1")]).toEqual([[1, 1, 1, 1], ["UC Suite with disaster recovery"]]);
  });

  it("heads every part with its number", () => {
    const headings = model.parts
      .filter(({ heading }) => heading !== "")
      .map(({ number, heading }) => `${number} ${heading}`.trim());
    expect(textsOf(page, "h2")).toEqual(headings);
  });

  it("lists every heading in the contents", () => {
    const heads = [...textsOf(page, "h2"), ...textsOf(page, "h3")].filter((text) => text !== "Contents");
    const listed = textsOf(page, "nav a");
    expect(heads.filter((text) => !listed.some((entry) => text?.endsWith(entry ?? "")))).toEqual([]);
  });

  it("leads every link within it to a place", () => {
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
  });

  it("gives no place twice", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("names every table, and the scope of every head", () => {
    const tables = [...page.querySelectorAll("table")];
    expect(tables.length).toBe(
      model.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "table").length,
    );
    expect(tables.filter((table) => !table.querySelector("caption")?.textContent)).toEqual([]);
    expect(page.querySelectorAll("th:not([scope])").length).toBe(0);
  });

  it("ties what stands under a row to the row's own head", () => {
    const under = page.querySelector("#openings tr.under");
    const head = under?.previousElementSibling?.querySelector("th");
    expect([head?.getAttribute("scope"), head?.getAttribute("rowspan"), head?.textContent]).toEqual([
      "row",
      "2",
      "O-01",
    ]);
  });

  it("heads the rows of a band with it", () => {
    const group = page.querySelector("#openings tbody");
    expect([
      group?.querySelector('th[scope="rowgroup"]')?.textContent,
      group?.querySelectorAll('th[scope="row"]').length,
    ]).toEqual(["Directory", 1]);
  });

  it("says in each cell what its column is called, for screens on which a row is a card", () => {
    const titles = (cells: Iterable<Element>, titleOf: (cell: Element) => string | null) => [...cells].map(titleOf);
    const odd = [...page.querySelectorAll("table")].filter((table) => {
      const columns = titles(table.tHead?.rows[0]?.cells ?? [], ({ textContent }) => textContent || null);
      const rows = [...table.tBodies].flatMap((group) => [...group.rows].filter((row) => row.className === ""));
      return rows.some(
        ({ cells }) =>
          JSON.stringify(titles(cells, (cell) => cell.getAttribute("data-title"))) !== JSON.stringify(columns),
      );
    });
    expect(odd.map(({ caption }) => caption?.textContent)).toEqual([]);
  });

  it("gives every piece of a table its role, since a row shown as a card would lose it", () => {
    const pieces = [...page.querySelectorAll("table, thead, tbody, tr, th, td")];
    expect(pieces.filter((piece) => !piece.hasAttribute("role")).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it("breaks a word that has no end, and no other", () => {
    const broken = parsed(modelHtml(documentModel(documentInput({ ...samplePlan, nodes: longNodes }))));
    const lines = [...broken.querySelectorAll(".long")].map(({ textContent }) => textContent ?? "");
    expect(lines.some((text) => text.includes("W".repeat(200)))).toBe(true);
    expect(lines.filter((text) => !/[^\s-]{28}/.test(text))).toEqual([]);
  });

  it("draws the figure and says it in words", () => {
    const figures = model.parts.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure" ? [[id, block.caption, block.text]] : [])),
    );
    const drawings = [...page.querySelectorAll('figure svg[aria-labelledby][role="img"]')];
    const labelled = (drawing: Element, attribute: string) =>
      page.getElementById(drawing.getAttribute(attribute) ?? "")?.textContent ?? "";
    expect(figures.map(([id]) => id)).toContain("overview");
    expect(
      drawings.map((drawing) => [
        drawing.closest("section")?.id,
        labelled(drawing, "aria-labelledby"),
        labelled(drawing, "aria-describedby"),
      ]),
    ).toEqual(figures);
  });

  it("runs nothing and asks for nothing", () => {
    const scripts = [...page.querySelectorAll("script")].map((script) => script.type);
    const sources = [...page.querySelectorAll("[src], link")].filter(
      (element) => !element.getAttribute("src")?.startsWith("data:"),
    );
    expect([scripts, sources, /@import|url\(/.test(html)]).toEqual([["application/json"], [], false]);
  });

  it("carries the plan, which opens as any plan file", () => {
    const carried = readPlanFile(planInHtml(html) ?? "");
    expect(carried).toEqual({ ok: true, value: { plan: samplePlan, warnings: [] } });
  });

  it("is the same for the same model", () => {
    expect(modelHtml(model)).toBe(html);
  });

  it("tells of each part as it comes to it", () => {
    const told: string[] = [];
    modelHtml(model, (done, total, heading) => told.push(`${done}/${total} ${heading}`));
    const headed = model.parts.filter(({ heading }) => heading !== "");
    expect(told).toEqual(headed.map(({ heading }, index) => `${index}/${headed.length} ${heading}`));
  });
});

describe("a page of hostile names", () => {
  const hostile = modelHtml(hostileDocument());
  const page = parsed(hostile);

  it("holds no element that a name asked for", () => {
    const bad = page.querySelectorAll("img:not([src^='data:']), script:not([type='application/json']), [onerror]");
    expect([...bad].map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect([...page.querySelectorAll("a")].filter(({ href }) => href.startsWith("javascript:"))).toEqual([]);
  });

  it("shows the text as it was typed, on one line and in its direction", () => {
    expect(page.querySelector("#hostile h2")?.textContent).toContain(hostileTextShown.slice(0, 80));
  });

  it("keeps a name written from right to left to itself", () => {
    expect(textsOf(page, "bdi")).toContain(rightToLeftName);
  });

  it("still carries the plan", () => {
    expect(readPlanFile(planInHtml(hostile) ?? "").ok).toBe(true);
  });

  it("leads to no place that is not there", () => {
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
  });
});

describe("planInHtml", () => {
  it("finds nothing in any other page", () => {
    expect(planInHtml("<!doctype html><title>Other</title>")).toBeNull();
  });

  it("finds nothing in a page that is cut off", () => {
    expect(planInHtml('<script type="application/json" id="portolan-plan">{"version"')).toBeNull();
  });
});
