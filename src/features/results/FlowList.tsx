import { Fragment, useState } from "react";
import type { Flow } from "#core/assess/assessment.ts";
import { Button } from "#ui/Button.tsx";
import { DataTable } from "#ui/DataTable.tsx";
import { RowGap } from "#ui/RowGap.tsx";
import { useRowWindow } from "#ui/useRowWindow.ts";
import { useWords } from "#ui/words.tsx";
import { FailoverMark } from "./FailoverMark.tsx";
import type { PortRow, PortRows } from "./portRows.ts";
import type { EndText } from "./sides.ts";
import { usePrinting } from "./usePrinting.ts";

/** Connections listed at once; the reader may ask for all. */
const shownAtFirst = 50;

/** Ends that get a line each on paper; more run on, so that 500 sites do not take ten pages a row. */
const linesOnPaper = 12;

export type FlowListProps = { readonly row: PortRow; readonly rows: PortRows };

/**
 * Every connection of an opening, with addresses. On paper, where nobody can ask for more, connections between all of
 * one side and all of the other are given as the two sides, which says the same on fewer pages.
 */
export function FlowList({ row, rows }: FlowListProps) {
  const { messages, say } = useWords();
  const text = messages.results.ports;
  const [isWhole, setIsWhole] = useState(false);
  const isPrinting = usePrinting();
  const flows = row.flows();
  const shown = isWhole || isPrinting ? flows : flows.slice(0, shownAtFirst);
  // Thousands of connections are listed without being in the page all at once.
  const { list, places, end, measure } = useRowWindow<Flow, HTMLTableElement>({
    rows: shown,
    keyOf,
    revealed: null,
    isWhole: isPrinting,
  });
  if (isPrinting && row.opening.initiator !== "either-node") return <Sides row={row} rows={rows} />;
  return (
    <div>
      <DataTable caption={captionText()} aria-rowcount={shown.length + 1} tableRef={list}>
        <thead>
          <tr>
            <th scope="col">{text.flowFrom}</th>
            <th scope="col">{text.flowTo}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ index, gap }) => {
            const flow = shown[index];
            if (!flow) return null;
            return (
              <Fragment key={flow.id}>
                {gap > 0 && <RowGap height={gap} width={2} />}
                <tr data-index={index} aria-rowindex={index + 2} ref={measure}>
                  <td>
                    <EndName end={rows.end(flow.initiator)} />
                  </td>
                  <td>
                    <EndName end={rows.end(flow.listener)} />
                    {flow.isFailoverOnly && <FailoverMark />}
                  </td>
                </tr>
              </Fragment>
            );
          })}
          {end > 0 && <RowGap height={end} width={2} />}
        </tbody>
      </DataTable>
      {shown.length < flows.length && (
        <p className="results-more">
          <span>{say(messages.results.shownOf, { shown: shown.length, total: flows.length })}</span>
          <Button onClick={() => setIsWhole(true)}>{say(messages.results.showAll, { count: flows.length })}</Button>
        </p>
      )}
    </div>
  );

  function captionText(): string {
    const failover = flows.filter((flow) => flow.isFailoverOnly).length;
    const count = say(text.flows, { count: flows.length });
    return failover === 0 ? count : say(messages.states.flowsForFailover, { flows: count, failover });
  }
}

const keyOf = ({ id }: Flow) => id;

function Sides({ row, rows }: FlowListProps) {
  const { messages, say } = useWords();
  const text = messages.results.ports;
  const sides = [
    { title: text.flowFrom, ends: row.from.ends },
    { title: text.flowTo, ends: row.to.ends },
  ];
  return (
    <div>
      <p>{say(text.everyPair, { count: row.flows().length })}</p>
      <dl className="sides">
        {sides.map(({ title, ends }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd className={ends.length > linesOnPaper ? "sides-many" : undefined}>
              {ends.map((id) => (
                <span key={id} className="fact-line">
                  <EndName end={rows.end(id)} />
                  {row.opening.failoverEnds.includes(id) && <FailoverMark />}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function EndName({ end: { name, addresses, isInternet } }: { readonly end: EndText }) {
  const { messages } = useWords();
  if (isInternet) return name;
  return (
    <>
      {name}{" "}
      <span className="mono">{addresses.length > 0 ? addresses.join(", ") : messages.results.ports.noAddress}</span>
    </>
  );
}
