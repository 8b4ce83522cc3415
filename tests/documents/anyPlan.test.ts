import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { planInPdf } from "#document/file/planInPdf.ts";
import { replacement } from "#document/typeset/printable.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { readPlanFile } from "#link/planFile.ts";
import { pdfOf } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { jpegLogo, pngLogo, withLogo } from "#tests/fixtures/logos.ts";
import { pdfProgram } from "#tests/fixtures/pdfPrograms.ts";
import { packed, pagesOf } from "#tests/fixtures/pdfText.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { structureOf } from "#tests/fixtures/structureOf.ts";
import { inMargins, offPaper, placedLines } from "#tests/unit/document/printedLayout.ts";
import { readPdf } from "#tests/unit/document/readPdf.ts";

const titled = (plan: Plan, title: string): Plan => ({ ...plan, project: { ...plan.project, title } });

/** A plan in which everything that can be typed is the same text. */
const named = (text: string): Plan => ({
  ...samplePlan,
  project: {
    ...samplePlan.project,
    title: text,
    customer: text,
    author: text,
    revision: text.slice(0, 40),
    notes: text,
  },
  callingPlatform: { ...samplePlan.callingPlatform, product: text.slice(0, 100) },
  sites: samplePlan.sites.map((site) => ({ ...site, name: text, subnets: [text.slice(0, 60)] })),
  nodes: samplePlan.nodes.map((node) => ({ ...node, name: text, addresses: [text.slice(0, 60)] })),
  peers: samplePlan.peers.map((peer) => ({ ...peer, name: text, addresses: [text.slice(0, 60)] })),
});

const isSound = (pdf: Uint8Array) => {
  const { code, printed } = pdfProgram("qpdf", ["--check", "IN"], pdf);
  return code === 0 && printed.includes("No syntax or stream encoding errors found");
};

/** What a name says, and what of it is found on paper; every plan has characters that no face has, or none. */
const hostile: Readonly<Record<string, { readonly name: string; readonly printed: string; readonly lacks?: true }>> = {
  "control characters": { name: "a\u0000\u0007\u001b[31m\tb\u0085c\u2028d\u2029e", printed: "a [31m b c d e" },
  "marks of direction": { name: "a\u202e\u200f\u2067exe.\u2069b\u061cc\ufeff", printed: "aexe.bc" },
  "200 letters without a space": { name: "W".repeat(200), printed: "W".repeat(60) },
  "pictures of many code points": { name: "Hotel 🏨👩🏽‍🚀🇮🇹", printed: `Hotel ${replacement}`, lacks: true },
  Arabic: { name: "فندق المدينة", printed: `${replacement}${replacement} ${replacement}`, lacks: true },
  "Chinese, Japanese and Korean": { name: "東京ホテル 호텔", printed: replacement.repeat(5), lacks: true },
  "combining marks": { name: `Z${"\u0301\u0335\u0489".repeat(20)}algo`, printed: "algo", lacks: true },
  "halves of pairs": { name: "x\ud83dy\udc00z", printed: `x${replacement}y${replacement}z`, lacks: true },
  "a script": { name: "<script>alert('1')</script>&amp;<!--", printed: "<script>alert('1')</script>&amp;<!--" },
  "operators of a PDF": {
    name: "(\\) Tj ET Q endstream endobj %%EOF <</Type /EmbeddedFile>> stream",
    printed: "(\\) Tj ET Q endstream endobj %%EOF <</Type /EmbeddedFile>> stream",
  },
};

describe.each(Object.entries(hostile))("the PDF of a plan whose names are %s", (_kind, { name, printed, lacks }) => {
  it("is sound, keeps its text on the paper and gives the plan back", async () => {
    const plan = named(name);
    const pdf = await pdfOf(plan);
    expect(isSound(pdf)).toBe(true);
    const read = await readPdf(pdf);
    expect([offPaper(read), inMargins(read)]).toEqual([[], []]);
    const text = packed(pagesOf(pdf).join(""));
    expect(text).toContain(packed(printed));
    expect(text).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(
      packed(
        placedLines(read)
          .map((line) => line.text)
          .join(""),
      ),
    ).toContain(packed(printed));
    expect(text.includes(packed(`Characters shown as ${replacement}`))).toBe(lacks === true);
    expect(planOf(pdf)).toEqual(plan);
  });
});

const plans = {
  "the sample": samplePlan,
  "a small plan": planWith({ applications: ["digital-fax"] }),
  "an empty plan": emptyPlan(catalogue.edition.id),
  "60 sites on Letter": { ...largePlan(60), document: { ...samplePlan.document, paper: "letter" } },
  "a plan with a logo in PNG": withLogo(samplePlan, pngLogo),
  "a plan with a logo in JPEG": withLogo(samplePlan, jpegLogo),
} as const satisfies Record<string, Plan>;

describe.each(Object.entries(plans))("the PDF of %s", (_name, plan) => {
  it("is sound, the same for the same plan and day, and gives the plan back", async () => {
    const pdf = await pdfOf(plan);
    expect(isSound(pdf)).toBe(true);
    expect(Buffer.compare(pdf, await pdfOf(plan))).toBe(0);
    expect(planOf(pdf)).toEqual(plan);
  });
});

/** The plan that was read back out of a PDF. */
function planOf(pdf: Uint8Array): Plan | null {
  const found = planInPdf(pdf);
  const parsed = found.ok ? readPlanFile(found.value.text) : null;
  return parsed?.ok ? parsed.value.plan : null;
}

describe("the PDF of a plan with a logo", () => {
  it.each([pngLogo, jpegLogo])("shows the picture on the title page ($type)", async (logo) => {
    const pdf = await pdfOf(withLogo(planWith(), logo));
    expect(pdfProgram("pdfimages", ["-list", "IN"], pdf).printed).toMatch(/^ +1 +0 image +3 +2 /m);
  });

  it.each([
    ["cut short", { ...pngLogo, data: pngLogo.data.slice(0, 60) }],
    ["cut within its head", { ...pngLogo, data: pngLogo.data.slice(0, 20) }],
    ["of another kind than it says", { ...pngLogo, data: jpegLogo.data }],
    ["a JPEG cut short", { ...jpegLogo, data: jpegLogo.data.slice(0, 40) }],
    ["no picture at all", { ...jpegLogo, data: btoa("no picture") }],
    ["empty", { ...pngLogo, data: "" }],
  ])("is sound when the picture is %s, and names the customer", async (_how, logo) => {
    const plan = withLogo({ ...planWith(), project: { ...planWith().project, customer: "Officine" } }, logo);
    const pdf = await pdfOf(plan);
    expect(isSound(pdf)).toBe(true);
    expect(pagesOf(pdf)[0]).toContain("Officine");
    expect((await readPdf(pdf)).pages.length).toBeGreaterThan(1);
  });
});

describe("the structure of a title page", () => {
  it("has a figure for a picture that can be read, and none for one that cannot", async () => {
    const rolesWith = async (logo: typeof pngLogo) => {
      const [first] = structureOf(await pdfOf(withLogo(planWith(), logo))).root.kids;
      return first?.kids.map(({ role }) => role);
    };
    expect(await rolesWith(jpegLogo)).toEqual(["Figure", "H1", "P", "Table"]);
    expect(await rolesWith({ ...jpegLogo, data: "" })).toEqual(["H1", "P", "Table"]);
  });
});

describe("the PDF", () => {
  it("sets names in the scripts of Europe", async () => {
    const names = [
      "Łódź Źrebię",
      "Příbram Děčín",
      "Târgu Mureș Țara",
      "İzmir Ağrı",
      "Ħamrun",
      "Þórshöfn Ðe",
      "Αθήνα Ώρα",
      "Київ ґанок її є",
      "Щербинка ёж",
      "Љубљана ћ",
      "Straße ẞ",
    ];
    const text = packed(pagesOf(await pdfOf(titled(samplePlan, names.join(" · ")))).join(""));
    expect(names.filter((name) => !text.includes(packed(name)))).toEqual([]);
  });

  it("shows a sign for characters that no face has, and says so", async () => {
    const text = pagesOf(await pdfOf(titled(samplePlan, "Tokyo 東京 🏨"))).join("");
    expect(text).toContain(`Tokyo ${replacement}${replacement} ${replacement}`);
    expect(packed(text)).toContain(packed(`Characters shown as ${replacement}`));
  });

  it("prints an empty plan with its open points", async () => {
    const text = pagesOf(await pdfOf(emptyPlan(catalogue.edition.id))).join("");
    expect(text).toContain("Open point: project title");
    expect(text).toContain("Which applications will be installed?");
  });

  it("counts the sides of a large plan's openings and lists them in the annex", async () => {
    const text = packed(pagesOf(await pdfOf(largePlan(60))).join(""));
    expect(text).toContain(packed("60 × IP phones, listed in the annex"));
    expect(text).toContain(packed("phones Site 60 (Site 60)"));
  });
});
