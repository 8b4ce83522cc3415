import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment, CheckVerdict } from "#core/assess/assessment.ts";
import { circuitVerdicts } from "#core/assess/circuitVerdicts.ts";
import type { Plan, SiteKind } from "#core/plan/schema.ts";
import type { Words } from "#messages/words.ts";
import { useWords } from "#ui/words.tsx";
import "./results.css";

const siteKinds = ["data-centre", "dr-data-centre", "branch"] as const satisfies readonly SiteKind[];

const circuitOrder = ["failed", "unmeasured", "passed", "not-applicable"] as const satisfies readonly CheckVerdict[];

export type PlanFactsProps = { readonly plan: Plan; readonly assessment: Assessment };

/** The plan in a few lines. */
export function PlanFacts({ plan, assessment }: PlanFactsProps) {
  const words = useWords();
  const { names, results } = words.messages;
  const text = results.overview;
  const { bandwidth } = assessment;
  // Nobody can be asked for calls before there is an application that has them and a site that makes them.
  const isTrafficAsked = plan.applications.length > 0 && plan.sites.length > 0;
  const facts = [
    {
      title: text.topology,
      value: plan.nodes.some(({ role }) => role === "suite")
        ? names.topologies[assessment.topology]
        : words.say(text.serversText, { count: 0, names: "" }),
    },
    {
      title: text.applications,
      value:
        plan.applications.length === 0
          ? text.noApplications
          : words.list(plan.applications.map((id) => names.applications[id])),
    },
    { title: text.platform, value: platformText(words, plan) },
    { title: text.sites, value: sitesText(words, plan) },
    {
      title: text.servers,
      value: words.say(text.serversText, {
        count: plan.nodes.length,
        names: words.list(plan.nodes.map(({ name }) => name || names.unnamed)),
      }),
    },
    {
      title: text.openings,
      value: words.say(text.openingsText, { openings: assessment.openings.length, flows: assessment.flows.length }),
    },
    {
      title: text.calls,
      value: isTrafficAsked
        ? words.say(callsText(), {
            calls: bandwidth.totalCalls,
            kbps: bandwidth.totalKbps,
            unknown: bandwidth.unknownCalls,
          })
        : names.notKnown,
    },
    { title: text.circuits, value: circuitsText(words, assessment) },
    { title: text.checks, value: tally(words, assessment.checks) },
    {
      title: text.findings,
      value: words.say(text.findingsText, {
        findings: assessment.findings.length,
        openPoints: assessment.openPoints.length,
      }),
    },
    {
      title: text.edition,
      value: words.say(text.editionText, { page: catalogue.edition.page, edition: assessment.edition }),
    },
    { title: text.fingerprint, value: <span className="mono">{assessment.fingerprint}</span> },
  ];
  function callsText(): string {
    if (bandwidth.unknownCalls === 0) return text.callsText;
    return bandwidth.totalCalls === 0 ? text.callsNotKnown : text.callsUnknown;
  }

  return (
    <dl className="facts">
      {facts.map(({ title, value }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function platformText(words: Words, { callingPlatform: { vendor, product, signalling } }: Plan) {
  const { names, results } = words.messages;
  if (vendor === null) return names.notKnown;
  const values = { vendor: names.vendors[vendor], product, signalling: names.signalling[signalling] };
  return words.say(product === "" ? results.overview.platformText : results.overview.platformProduct, values);
}

function sitesText(words: Words, { sites }: Plan) {
  const text = words.messages.results.overview;
  const kinds = siteKinds
    .map((kind) => ({ kind, count: sites.filter((site) => site.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.say(text.siteKinds[kind], { count }));
  return words.say(text.sitesText, { count: sites.length, kinds: words.list(kinds) });
}

/** Circuits by the worse of their directions, in the words of the drawing. */
function circuitsText(words: Words, { bandwidth }: Assessment) {
  const { results, topology } = words.messages;
  const verdicts = [...circuitVerdicts(bandwidth.budgets).values()];
  if (verdicts.length === 0) return results.overview.noneJudged;
  const parts = circuitOrder.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count === 0 ? [] : [words.say(topology.circuitParts[verdict], { count })];
  });
  return words.say(results.overview.circuitsText, { count: verdicts.length, parts: words.list(parts) });
}

function tally(words: Words, items: readonly { readonly verdict: CheckVerdict }[]) {
  const text = words.messages.results.overview;
  const count = (wanted: CheckVerdict) => items.filter(({ verdict }) => verdict === wanted).length;
  const counts = { passed: count("passed"), failed: count("failed"), unmeasured: count("unmeasured") };
  if (counts.passed + counts.failed + counts.unmeasured === 0) return text.noneJudged;
  return words.say(text.tally, counts);
}
