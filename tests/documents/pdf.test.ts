import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { updateSite } from "#core/plan/edits.ts";
import type { Plan } from "#core/plan/schema.ts";
import { replacement } from "#document/typeset/printable.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import {
  describeExclusion,
  describeFinding,
  describeLimit,
  describeOpenPoint,
  describeRequirement,
  describeRow,
  describeService,
} from "#messages/describe.ts";
import { documentInput, pdfOf } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";

/** A foreign reader's text of each page, in reading order. */
function pagesOf(pdf: Uint8Array): readonly string[] {
  const read = spawnSync("pdftotext", ["-raw", "-", "-"], { input: pdf, maxBuffer: 100_000_000 });
  if (read.error)
    throw new Error("pdftotext is missing; on Debian: apt-get install poppler-utils", { cause: read.error });
  return read.stdout.toString("utf8").split("\f").slice(0, -1);
}

/** Line breaks in narrow cells come after spaces or inside long words: compare without white space. */
const packed = (text: string) => text.replaceAll(/\s+/g, "");

const titled = (plan: Plan, title: string): Plan => ({ ...plan, project: { ...plan.project, title } });

describe("the sample plan's PDF, read by a foreign reader", () => {
  const { assessment, words } = documentInput(samplePlan);
  let pages: readonly string[] = [];
  let text = "";
  beforeAll(async () => {
    pages = pagesOf(await pdfOf(samplePlan));
    text = packed(pages.join(""));
  });
  const missing = (sentences: readonly string[]) => sentences.filter((sentence) => !text.includes(packed(sentence)));

  it("has every service of every opening, and its purpose", () => {
    expect(
      missing(
        assessment.openings.flatMap(({ requirement, protocol, services }) => [
          `${protocol}${services.map((service) => describeService(words, service))[0]}`,
          ...services.map((service) => describeService(words, service)),
          describeRequirement(words, requirement).ifBlocked,
        ]),
      ),
    ).toEqual([]);
  });

  it("has every row that is left out, with its reason, in the internal version", async () => {
    const rows = assessment.exclusions.flatMap(({ requirement }) =>
      catalogue.requirements.filter(({ id }) => id === requirement),
    );
    const internal = { ...samplePlan, document: { ...samplePlan.document, audience: "internal" } } as const;
    const printed = packed(pagesOf(await pdfOf(internal)).join(""));
    const isMissing = (entry: string) => !printed.includes(packed(entry));
    expect(rows.map((row) => describeRow(words, row)).filter(isMissing)).toEqual([]);
    expect(assessment.exclusions.map((exclusion) => describeExclusion(words, exclusion)).filter(isMissing)).toEqual([]);
  });

  it("has the arithmetic of every budget", () => {
    const kbps = (value: number) => `${words.number(value)} kbps`;
    expect(
      missing(
        assessment.bandwidth.budgets.flatMap(
          ({ calls, unknownCalls, loadKbps, capacityKbps, voiceSharePercent, allowedKbps, smallestCircuitKbps }) => [
            `${unknownCalls > 0 ? "at least " : ""}${words.number(calls)} × 80 kbps = ${kbps(loadKbps)}`,
            `${kbps(capacityKbps ?? 0)} × ${voiceSharePercent} % = ${kbps(allowedKbps ?? 0)}`,
            `${kbps(loadKbps)} ÷ ${voiceSharePercent} %${unknownCalls > 0 ? ": at least" : " ≤"} ${kbps(smallestCircuitKbps)}`,
          ],
        ),
      ),
    ).toEqual([]);
  });

  it("has a line for each check, with its ends, times and verdict, under its class", () => {
    const { names } = words.messages;
    const nameOf = (siteId: string) => samplePlan.sites.find(({ id }) => id === siteId)?.name ?? "";
    const ms = (value: number | null) => (value === null ? "–" : `${words.number(value)} ms`);
    const lines = assessment.checks.flatMap(
      ({ path, about, rttMs, rttMinMs, rttMaxMs, limitMs, marginMs, verdict, isFailoverOnly }) => {
        if (path === null) return [];
        const [from = "", to = ""] = path.map(nameOf);
        const ends = from === to ? `within ${from}` : `${from} – ${to}`;
        const extremes = rttMinMs === null ? "" : ` (${ms(rttMinMs)} to ${ms(rttMaxMs)})`;
        const measured = rttMs === null ? "Open point: not measured" : ms(rttMs) + extremes;
        const only = isFailoverOnly ? ", failover only" : "";
        return [
          [
            ends,
            only,
            names.checksAbout[about],
            measured,
            ms(limitMs),
            ms(marginMs),
            names.checkVerdicts[verdict],
          ].join(" "),
        ];
      },
    );
    expect(missing([...lines, ...assessment.checks.map(({ limit }) => describeLimit(words, limit))])).toEqual([]);
  });

  it("has every finding and every open point", () => {
    expect(
      missing([
        ...assessment.findings.map((finding) => describeFinding(words, finding)),
        ...assessment.openPoints.flatMap((point) => Object.values(describeOpenPoint(words, point))),
      ]),
    ).toEqual([]);
  });

  it("names title, revision, fingerprint and place on every page", () => {
    pages.forEach((page, index) => {
      expect(page).toContain(samplePlan.project.title);
      expect(page).toContain(`Revision ${samplePlan.project.revision}`);
      expect(page).toContain(assessment.fingerprint);
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    });
  });

  it("is long enough to be read and short enough to be printed", () => {
    expect(pages.length).toBeGreaterThan(12);
    expect(pages.length).toBeLessThan(40);
  });

  it("ends with the link to the plan", () => {
    expect(text).toContain(packed(documentInput(samplePlan).link));
  });
});

describe("renderPdf", () => {
  it("gives the same bytes for the same plan and day", async () => {
    expect(Buffer.compare(await pdfOf(samplePlan), await pdfOf(samplePlan))).toBe(0);
  });

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
    const pages = pagesOf(await pdfOf(titled(samplePlan, names.join(" · "))));
    const text = packed(pages.join("").normalize("NFC"));
    expect(names.filter((name) => !text.includes(packed(name)))).toEqual([]);
  });

  it("shows a sign for characters that no face has, and says so", async () => {
    const text = pagesOf(await pdfOf(titled(samplePlan, "Tokyo 東京 🏨"))).join("");
    expect(text).toContain(`Tokyo ${replacement}${replacement} ${replacement}`);
    expect(packed(text)).toContain(packed(`Characters shown as ${replacement}`));
  });

  it("survives names that try to break the page", async () => {
    const hostile = `a\u0000\u001b\n\t\u202e\u200f${"W".repeat(190)}`;
    const [first] = samplePlan.sites;
    const plan = updateSite(titled(samplePlan, hostile), first?.id ?? "", { name: hostile });
    const text = packed(pagesOf(await pdfOf(plan)).join(""));
    expect(text).toContain("W".repeat(20));
    expect(text).not.toMatch(/\p{Cc}|\p{Cf}/u);
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
