import type { ReactNode } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment, Check } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import {
  describeLimit,
  describeReading,
  describeRequirement,
  describeSource,
  describeState,
} from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import "./states.css";

export type CheckDetailsProps = { readonly plan: Plan; readonly assessment: Assessment; readonly check: Check };

/** Why a path is held against a limit: the limit, the arithmetic, its source, when the path is used and by what. */
export function CheckDetails({ plan, assessment, check }: CheckDetailsProps) {
  const words = useWords();
  const { messages, say, list, number } = words;
  const text = messages.tables.latency.why;
  const { limit, limitMs, rttMs, marginMs, about, states } = check;
  const source = catalogue.limits.find(({ id }) => id === limit);
  const reading = catalogue.readings.find(({ id }) => id === source?.reading);
  const bound = new Set<string>(
    catalogue.requirements.filter((one) => "limit" in one && one.limit === limit).map(({ id }) => id),
  );
  const rows = [...new Set(assessment.openings.map(({ requirement }) => requirement))].filter((id) => bound.has(id));
  const used = assessment.states.filter(({ id }) => states.includes(id));
  const described = reading && describeReading(words, reading);
  return (
    <dl className="facts">
      {limitMs !== null && (
        <Fact title={text.rule}>
          {say(text.limit, { limit: describeLimit(words, limit), ms: limitMs })}
          <span className="fact-line">{messages.names.checksAbout[about]}</span>
        </Fact>
      )}
      <Fact title={text.margin}>
        {rttMs === null || limitMs === null || marginMs === null
          ? text.noArithmetic
          : say(text.arithmetic, { limit: limitMs, rtt: number(rttMs), margin: number(marginMs) })}
      </Fact>
      <Fact title={text.source}>
        {describeSource(words, { kind: "limit", limit })}
        {source && <span className="fact-line">{messages.catalogue.sections[source.section]}</span>}
      </Fact>
      {described && (
        <Fact title={text.readings}>
          <strong>
            {say(messages.results.ports.reading, {
              number: described.number,
              title: described.title,
              confidence: described.confidence,
            })}
          </strong>{" "}
          {described.text}
        </Fact>
      )}
      <Fact title={text.states}>
        {used.length === assessment.states.length
          ? text.everyState
          : list(used.map((state) => describeState(words, plan, state))) || text.never}
      </Fact>
      {rows.length > 0 && (
        <Fact title={text.depends}>{list(rows.map((id) => describeRequirement(words, id).name))}</Fact>
      )}
    </dl>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
