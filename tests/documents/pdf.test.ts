import { beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import type { End } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import {
  describeEnd,
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
import { packed, pagesOf } from "#tests/fixtures/pdfText.ts";

const inItalian = (plan: Plan): Plan => ({ ...plan, project: { ...plan.project, language: "it" } });

const plans = {
  "the sample": samplePlan,
  "the sample in Italian": inItalian(samplePlan),
  "12 branches": largePlan(14),
  "12 branches in Italian": inItalian(largePlan(14)),
  "60 sites": largePlan(60),
  "60 sites in Italian": inItalian(largePlan(60)),
};

/** More ends of one opening are counted in its row, and named in the annex. */
const endsNamed = 4;

describe.each(Object.entries(plans))("the PDF of %s, read by poppler", (_name, plan) => {
  const { assessment, words } = documentInput(plan);
  const { document, documentTraffic, names } = words.messages;
  let pages: readonly string[] = [];
  let text = "";
  beforeAll(async () => {
    pages = pagesOf(await pdfOf(plan));
    text = packed(pages.map(withoutFoot).join(""));
  });
  const missing = (sentences: readonly string[]) => sentences.filter((sentence) => !text.includes(packed(sentence)));

  it("has every service of every opening, and its purpose", () => {
    expect(
      missing(
        assessment.openings.flatMap(({ requirement, protocol, services }) => {
          const { name, usage, ifBlocked } = describeRequirement(words, requirement);
          return [
            `${protocol}${services.map((service) => describeService(words, service))[0]}`,
            ...services.map((service) => describeService(words, service)),
            `${name}. ${usage}`,
            ifBlocked,
          ];
        }),
      ),
    ).toEqual([]);
  });

  it("has the initiators and listeners of every opening, by name or counted", () => {
    const ends = new Map(assessment.ends.map((end) => [end.id, end]));
    const sides = assessment.openings.flatMap(({ initiators, listeners }) => [initiators, listeners]);
    const wanted = sides.flatMap((side) => {
      const own = side.map((id) => ends.get(id)).filter((end): end is End => end !== undefined);
      const [first] = own;
      return first && own.length > endsNamed
        ? [words.say(document.openings.many, { count: own.length, kind: names.endKinds[first.kind] })]
        : own.map((end) => describeEnd(words, plan, end));
    });
    expect(missing(wanted)).toEqual([]);
    const named = new Set(sides.flat());
    const all = assessment.ends.filter(({ id, kind }) => named.has(id) && kind !== "internet");
    expect(missing(all.flatMap((end) => [describeEnd(words, plan, end), ...end.addresses]))).toEqual([]);
  });

  it("has every row that is left out, with its reason, in the internal version", async () => {
    const rows = assessment.exclusions.flatMap(({ requirement }) =>
      catalogue.requirements.filter(({ id }) => id === requirement),
    );
    const internal = { ...plan, document: { ...plan.document, audience: "internal" } } as const;
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
            ...(calls > 0 ? [`${words.number(calls)} × 80 kbps = ${kbps(loadKbps)}`] : []),
            ...(calls === 0
              ? [unknownCalls > 0 ? document.bandwidth.noneStatedHere : document.bandwidth.noneHere]
              : []),
            ...(capacityKbps === null || allowedKbps === null
              ? [words.say(document.bandwidth.noCapacity, { percent: voiceSharePercent })]
              : [
                  words.say(document.bandwidth.allowance, {
                    capacity: capacityKbps,
                    percent: voiceSharePercent,
                    allowed: Math.floor(allowedKbps),
                  }),
                ]),
            ...(loadKbps === 0
              ? []
              : [
                  words.say(unknownCalls > 0 ? document.bandwidth.smallestAtLeast : document.bandwidth.smallest, {
                    load: loadKbps,
                    percent: voiceSharePercent,
                    smallest: smallestCircuitKbps,
                  }),
                ]),
          ],
        ),
      ),
    ).toEqual([]);
  });

  it("has a line for each check, with its ends, times and verdict, under its class", () => {
    const nameOf = (siteId: string) => plan.sites.find(({ id }) => id === siteId)?.name ?? "";
    const ms = (value: number | null) => (value === null ? "–" : words.say(document.latency.ms, { value }));
    const lines = assessment.checks.flatMap(
      ({ path, about, rttMs, rttMinMs, rttMaxMs, limitMs, marginMs, verdict, isFailoverOnly }) => {
        if (path === null) return [];
        const [from = "", to = ""] = path.map(nameOf);
        const ends = words.say(from === to ? document.latency.within : document.latency.path, { from, to });
        const least = { least: ms(rttMinMs), most: ms(rttMaxMs) };
        const bounds = rttMinMs === null ? "" : words.say(documentTraffic.latency.bounds.range, least);
        const average = ms(rttMs);
        const known = bounds === "" ? average : words.say(documentTraffic.latency.averaged, { average, bounds });
        return [
          [
            isFailoverOnly ? words.say(documentTraffic.failoverOnly, { what: ends }) : ends,
            names.checksAbout[about],
            rttMs === null ? document.missing.measurement : known,
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

  it("names fingerprint and place on every page, and title and revision on all but the first", () => {
    const { revision, title } = plan.project;
    pages.forEach((page, index) => {
      expect(page).toContain(assessment.fingerprint);
      expect(page).toContain(words.say(document.running.page, { page: index + 1, pages: pages.length }));
      expect(page).toContain(title === "" ? document.missing.title : title);
      if (index === 0) return;
      expect(page).toContain(
        revision === "" ? document.missing.revision : words.say(document.running.revision, { revision }),
      );
    });
  });

  it("ends with the link to the plan", () => {
    expect(text).toContain(packed(documentInput(plan).link));
  });

  /** Head and foot are written last on each page, and would stand between the halves of a sentence. */
  function withoutFoot(page: string): string {
    const lines = page.trimEnd().split("\n");
    const from = lines.findLastIndex((line) => line.includes(assessment.fingerprint));
    const head = plan.project.title === "" ? document.missing.title : plan.project.title;
    const isHead = lines[from - 1]?.startsWith(head) === true;
    return lines.slice(0, isHead ? from - 1 : from).join("\n");
  }
});

describe("the sample plan's PDF", () => {
  it("is long enough to be read and short enough to be printed", async () => {
    const pages = pagesOf(await pdfOf(samplePlan));
    expect(pages.length).toBeGreaterThan(12);
    expect(pages.length).toBeLessThan(50);
  });
});
