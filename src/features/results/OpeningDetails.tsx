import type { ReactNode } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { describeReading, describeRequirement } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import { FlowList } from "./FlowList.tsx";
import type { PortRow, PortRows } from "./portRows.ts";
import "./PortsPrint.css";

export type OpeningDetailsProps = { readonly row: PortRow; readonly rows: PortRows };

/** Why an opening is there: its use, what breaks without it, its source and readings, and every connection. */
export function OpeningDetails({ row, rows }: OpeningDetailsProps) {
  const words = useWords();
  const { opening, services } = row;
  const { catalogue: page, names, results } = words.messages;
  const text = results.ports;
  const { usage, ifBlocked } = describeRequirement(words, opening.requirement);
  const { section, position } = opening.source;
  const readings = catalogue.readings.filter(({ id }) => opening.readings.includes(id));
  const footnotes = new Set(services.flatMap(({ service }) => service.footnote ?? []));
  const covered = services.filter(({ service }) => service.coveredBy !== null);
  return (
    <div className="opening-details">
      <dl className="facts">
        <Fact title={text.why}>{usage}</Fact>
        <Fact title={text.ifBlocked}>{ifBlocked}</Fact>
        <Fact title={text.initiator}>{names.initiators[opening.initiator]}</Fact>
        <Fact title={text.columns.applications}>
          {words.list(opening.applications.map((id) => names.applications[id]))}
        </Fact>
        <Fact title={text.source}>
          <a href={`#/catalogue?row=${opening.requirement}`}>
            {words.say(text.sourceText, { section: page.sections[section], position })}
          </a>
        </Fact>
        {[...footnotes].map((footnote) => (
          <Fact key={footnote} title={text.footnote}>
            {page.footnotes[footnote]}
          </Fact>
        ))}
        {covered.length > 0 && (
          <Fact title={text.coveredTitle}>
            {covered.map(({ text: port, service }) => (
              <span key={port} className="fact-line">
                {words.say(text.covered, {
                  service: port,
                  requirement: describeRequirement(words, service.coveredBy ?? "").name,
                })}
              </span>
            ))}
          </Fact>
        )}
        {readings.length > 0 && (
          <Fact title={text.readings}>
            {readings.map((reading) => {
              const { number, title, confidence, text: explanation } = describeReading(words, reading);
              return (
                <span key={reading.id} className="fact-line">
                  <strong>{words.say(text.reading, { number, title, confidence })}</strong>{" "}
                  <span className="reading-explanation">{explanation}</span>
                </span>
              );
            })}
          </Fact>
        )}
      </dl>
      {opening.failoverEnds.length > 0 && (
        <p className="results-notes opening-failover">{words.messages.states.failoverNote}</p>
      )}
      <FlowList row={row} rows={rows} />
    </div>
  );
}

type FactProps = { readonly title: string; readonly children: ReactNode };

function Fact({ title, children }: FactProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
