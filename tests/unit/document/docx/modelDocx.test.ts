import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import type { NumberedPart } from "#document/documentBlocks.ts";
import { documentModel } from "#document/documentModel.ts";
import { codePng } from "#document/docx/codePng.ts";
import { type DocxMeans, modelDocx } from "#document/docx/modelDocx.ts";
import { pictureSize } from "#document/pictureSize.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { hostileDocument, hostileTextShown } from "#tests/fixtures/hostileDocument.ts";

const means: DocxMeans = { drawScene: async () => null, figureInWords: "In words:" };
const model = documentModel({ ...documentInput(samplePlan), format: "docx" });

/** A foreign reader's page of a Word file. */
async function read(docx: Uint8Array) {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  return { html: value, problems: messages.filter(({ type }) => type === "error") };
}

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("the document as a Word file, read by a foreign reader", () => {
  let docx: Uint8Array;
  let html = "";
  let files: Readonly<Record<string, Uint8Array>> = {};
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  beforeAll(async () => {
    docx = await modelDocx(model, means);
    files = unzipSync(docx);
    const { html: found, problems } = await read(docx);
    expect(problems).toEqual([]);
    html = found;
  });

  it("has every part's heading in Word's own style", () => {
    const heads = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, inner = ""]) => textOf(inner).trim());
    const parts = model.parts.filter(({ id, heading }) => heading !== "" && id !== "contents");
    for (const { number, heading } of parts) expect(heads).toContain(`${number} ${heading}`);
  });

  it("has every line of every table", () => {
    const text = textOf(html);
    const rows = model.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
    );
    const lines = rows.flatMap((row) =>
      "band" in row ? [row.band] : [...row.cells, row.under ?? []].flat().map((line) => line.text),
    );
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => !text.includes(line.trim()))).toEqual([]);
  });

  it("repeats the head of every table and splits no row", () => {
    const document = file("word/document.xml");
    const count = (tag: string) => document.split(tag).length - 1;
    const tables = model.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "table").length;
    expect([count("<w:tblHeader/>"), count("<w:cantSplit/>")]).toEqual([tables, count("<w:tr>")]);
  });

  it("has a table of contents of the parts, whose pages Word fills in", () => {
    const document = file("word/document.xml");
    expect([
      /TOC [^<]*\\o &quot;1-1&quot;/.test(document),
      document.includes('w:dirty="true"'),
      /<w:updateFields( w:val="true")?\/>/.test(file("word/settings.xml")),
    ]).toEqual([true, false, true]);
  });

  it("begins a page with summary, contents, what follows them, and the openings, and with no other part", () => {
    const beginning = file("word/document.xml")
      .split("<w:p>")
      .filter((paragraph) => paragraph.includes("<w:pageBreakBefore/>"))
      .map((paragraph) => textOf(paragraph).replace(/\s+/g, " ").trim());
    const headings = model.parts.filter(({ id }) =>
      ["summary", "contents", "document-control", "openings"].includes(id),
    );
    expect(beginning).toEqual(headings.map(({ number, heading }) => `${number} ${heading}`.trim()));
  });

  it("says in its head what is not final about it, and that it is internal", async () => {
    const document = { ...samplePlan.document, audience: "internal" } as const;
    const internal = documentModel({ ...documentInput({ ...samplePlan, document }), format: "docx" });
    const made = unzipSync(await modelDocx(internal, means));
    const heads = Object.keys(made)
      .filter((name) => /^word\/header\d+\.xml$/.test(name))
      .map((name) => strFromU8(made[name] ?? new Uint8Array()));
    expect(internal.running.mark).toMatch(/^Internal/);
    expect(heads.some((head) => textOf(head).includes(internal.running.mark) && head.includes("<w:b/>"))).toBe(true);
  });

  it("leads every link within it to a bookmark", () => {
    const document = file("word/document.xml");
    const names = new Set([...document.matchAll(/<w:bookmarkStart[^>]* w:name="([^"]*)"/g)].map(([, name]) => name));
    const anchors = [...document.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((name) => !names.has(name))).toEqual([]);
  });

  it("turns the paper where a part asks for it, and back", async () => {
    const turning = (id: string, orientation: NumberedPart["orientation"]): NumberedPart => ({
      id,
      number: id,
      heading: id,
      orientation,
      blocks: [],
    });
    const parts = [turning("1", "portrait"), turning("2", "landscape"), turning("3", "portrait")];
    const xml = strFromU8(
      unzipSync(await modelDocx({ ...model, parts }, means))["word/document.xml"] ?? new Uint8Array(),
    );
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size = ""]) => size);
    const size = (name: string, text: string) => new RegExp(`w:${name}="([^"]*)"`).exec(text)?.[1];
    expect(sizes.map((text) => ["w", "h", "orient"].map((name) => size(name, text)))).toEqual([
      ["11906", "16838", "portrait"],
      ["16838", "11906", "landscape"],
      ["11906", "16838", "portrait"],
    ]);
  });

  it("is on the paper that the plan asks for", async () => {
    const letter = unzipSync(await modelDocx({ ...model, paper: "letter" }, means));
    expect(strFromU8(letter["word/document.xml"] ?? new Uint8Array())).toContain('w:w="12240"');
  });

  it("says what it is, in which language and when it was made", () => {
    const core = file("docProps/core.xml");
    const value = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(core)?.[1];
    expect(
      ["dc:title", "dc:creator", "dc:subject", "cp:keywords", "dc:language", "dcterms:created"].map(value),
    ).toEqual([
      "UC Suite with disaster recovery",
      "Chiara D’Angelo",
      "Network design for the Imagicle UC Suite",
      model.keywords,
      "en-GB",
      "2026-11-23T00:00:00Z",
    ]);
  });

  it("has page numbers in its foot", () => {
    const feet = Object.keys(files)
      .filter((name) => /^word\/footer\d+\.xml$/.test(name))
      .map(file);
    expect(feet.some((foot) => /PAGE[^A-Z]/.test(foot) && foot.includes("NUMPAGES"))).toBe(true);
  });

  it("says the drawing in words where none can be made", () => {
    expect(textOf(html)).toContain("In words:");
  });

  it("has the same bytes for the same model", async () => {
    expect(Buffer.compare(await modelDocx(model, means), docx)).toBe(0);
  });

  it("tells of each part as it comes to it", async () => {
    const told: string[] = [];
    await modelDocx(model, {
      ...means,
      onProgress: (done, total, heading) => told.push(`${done}/${total} ${heading}`),
    });
    const { length } = model.parts;
    expect(told).toEqual([
      ...model.parts.map(({ heading }, index) => `${index}/${2 * length} ${heading}`),
      `${length}/${2 * length} `,
    ]);
  });
});

describe("a Word file with pictures", () => {
  const pixel = codePng([[true]]);
  const logo = { type: "image/png", data: Buffer.from(pixel.bytes).toString("base64") } as const;
  const parts = model.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => (block.kind === "cover" ? { ...block, logo } : block)),
  }));

  it("holds the logo, and the drawing both as vectors and as pixels", async () => {
    const docx = await modelDocx({ ...model, parts }, { ...means, drawScene: async () => pixel.bytes });
    const media = Object.keys(unzipSync(docx)).filter((name) => name.startsWith("word/media/"));
    // The logo, the code and the fallbacks are one and the same pixel here, which is kept once.
    const drawings = parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "figure");
    expect(media.map((name) => name.split(".").at(-1)).sort()).toEqual(["png", ...drawings.map(() => "svg")]);
    expect((await read(docx)).problems).toEqual([]);
  });
});

describe("hostile names in a Word file", () => {
  it("are text", async () => {
    const { html, problems } = await read(await modelDocx(hostileDocument(), means));
    expect(problems).toEqual([]);
    expect(textOf(html)).toContain(`9 ${hostileTextShown}`);
  });
});

describe("codePng", () => {
  it("has four modules of margin on each side, at four pixels a module", () => {
    const { bytes, side } = codePng([
      [true, false],
      [false, true],
    ]);
    expect([side, pictureSize(bytes)]).toEqual([40, { width: 40, height: 40 }]);
  });
});

describe("pictureSize", () => {
  it("reads the frame of a JPEG behind its tables", () => {
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 3]);
    expect(pictureSize(jpeg)).toEqual({ width: 30, height: 20 });
  });

  it("knows no size of what is no picture", () => {
    expect(pictureSize(Uint8Array.from([1, 2, 3]))).toBeNull();
  });
});
