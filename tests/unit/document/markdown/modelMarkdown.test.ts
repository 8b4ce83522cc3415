import { JSDOM } from "jsdom";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { documentModel } from "#document/documentModel.ts";
import { codeMarkdown, plainMarkdown } from "#document/markdown/markdownText.ts";
import { modelMarkdown } from "#document/markdown/modelMarkdown.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { hostileDocument, hostileTextShown } from "#tests/fixtures/hostileDocument.ts";

/** A foreign reader of GitHub's flavour. */
const read = (markdown: string) =>
  new JSDOM(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })).window
    .document;
const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());

describe("the document as Markdown, read by a foreign reader", () => {
  const model = documentModel({ ...documentInput(samplePlan), format: "markdown" });
  const markdown = modelMarkdown(model);
  const page = read(markdown);
  const text = page.body.textContent ?? "";

  it("has the title and every part's heading", () => {
    expect(textsOf(page, "h1")).toEqual(["UC Suite with disaster recovery"]);
    expect(textsOf(page, "h2")).toEqual(
      model.parts.filter(({ heading }) => heading !== "").map(({ number, heading }) => `${number} ${heading}`.trim()),
    );
  });

  it("has every line of every table", () => {
    const tables = model.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
    );
    const lines = tables.flatMap((row) =>
      "band" in row ? [row.band] : [...row.cells, row.under ?? []].flat().map((line) => line.text),
    );
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => !text.includes(line.trim()))).toEqual([]);
  });

  it("keeps the columns of every row", () => {
    const uneven = [...page.querySelectorAll("table")].filter(
      (table) => new Set([...table.rows].map(({ cells }) => cells.length)).size !== 1,
    );
    expect(uneven.length).toBe(0);
  });

  it("leads every link within it to a place", () => {
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
  });

  it("is the same for the same model", () => {
    expect(modelMarkdown(model)).toBe(markdown);
  });
});

describe("hostile names in Markdown", () => {
  const hostile = hostileDocument();
  const page = read(modelMarkdown(hostile));

  it("become no element", () => {
    expect(page.querySelectorAll("img, script, em em, [onerror], h1 ~ h1").length).toBe(0);
    expect([...page.querySelectorAll("a")].filter(({ href }) => href.startsWith("javascript:"))).toEqual([]);
  });

  it("are shown letter by letter", () => {
    expect(textsOf(page, "h2")).toContain(`9 ${hostileTextShown}`);
    expect(page.querySelector("table tbody td:nth-child(2)")?.textContent).toBe(hostileTextShown);
  });

  it("have boxes to tick", () => {
    const boxes = [...page.querySelectorAll("li")].filter((item) => item.querySelector('input[type="checkbox"]'));
    expect(boxes.length).toBe(
      hostile.parts
        .flatMap(({ blocks }) => blocks)
        .reduce((sum, block) => sum + (block.kind === "checklist" ? block.items.length : 0), 0),
    );
    expect(boxes[0]?.textContent).toContain(hostileTextShown);
  });
});

describe("plainMarkdown", () => {
  it.each([
    ["1. First", "1\\. First"],
    ["- a", "\\- a"],
    ["a | b", "a \\| b"],
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["https://a.example", "https\\://a.example"],
    ["www.a.example", "www\\.a.example"],
  ])("writes %s so that it is shown as it is", (text, markdown) => {
    expect(plainMarkdown(text)).toBe(markdown);
  });
});

describe("codeMarkdown", () => {
  it("is code, unless the text would end it", () => {
    expect([codeMarkdown("TCP 443"), codeMarkdown("a`b"), codeMarkdown("a|b")]).toEqual([
      "`TCP 443`",
      "a\\`b",
      "a\\|b",
    ]);
  });
});
