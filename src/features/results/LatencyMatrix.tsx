import { useMemo, useRef, useState } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { RowGap } from "#ui/RowGap.tsx";
import { useFits } from "#ui/useFits.ts";
import { useRowWindow } from "#ui/useRowWindow.ts";
import { useWords } from "#ui/words.tsx";
import { CheckDetails } from "./CheckDetails.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { LatencyCellContent } from "./LatencyCellContent.tsx";
import { type LatencyGrid, latencyGrid } from "./latencyGrid.ts";
import { siteNames } from "./siteNames.ts";
import "./LatencyMatrix.css";

export type LatencyMatrixProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly limit: string;
  readonly stateId: string;
  readonly caption: string;
  readonly onGoTo?: GoTo | undefined;
};

type GridRow = LatencyGrid["rows"][number];

const keyOf = ({ siteId }: GridRow) => siteId;

/** Round-trip times of every site to every site with servers; each cell opens beneath its row to say why. */
export function LatencyMatrix({ plan, assessment, limit, stateId, caption, onGoTo }: LatencyMatrixProps) {
  const { messages, say } = useWords();
  const text = messages.tables.latency;
  const frame = useRef<HTMLDivElement>(null);
  const fits = useFits(frame);
  const [opened, setOpened] = useState<string | null>(null);
  const grid = useMemo(() => latencyGrid(plan, assessment, limit, stateId), [plan, assessment, limit, stateId]);
  const names = siteNames(plan, messages.names.unnamed);
  const nameOf = (id: string) => names.get(id) ?? id;
  const { list, places, end, measure, keepFocus } = useRowWindow<GridRow, HTMLTableElement>({
    rows: grid.rows,
    keyOf,
    revealed: null,
  });
  const width = grid.columns.length + 1;
  return (
    <div className="stacking latency-matrix" data-fits={fits} ref={frame}>
      <p className="results-notes">{text.matrixNote}</p>
      {grid.rows.length > 0 && (
        <DataTable caption={caption} aria-rowcount={grid.rows.length + 1} tableRef={list} onFocus={keepFocus}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{text.corner}</th>
              {grid.columns.map((id) => (
                <th key={id} scope="col">
                  {say(text.from, { site: nameOf(id) })}
                </th>
              ))}
            </tr>
          </thead>
          {places.map(({ index, gap }) => {
            const row = grid.rows[index];
            if (!row) return null;
            const { siteId, cells } = row;
            const open = cells.find((_, place) => opened === `${grid.columns[place]} ${siteId}`);
            return (
              <tbody key={siteId} data-index={index} ref={measure}>
                {gap > 0 && <RowGap height={gap} width={width} />}
                <tr aria-rowindex={index + 2}>
                  <th scope="row">{nameOf(siteId)}</th>
                  {cells.map((cell, place) => {
                    const server = grid.columns[place] ?? "";
                    const key = `${server} ${siteId}`;
                    return (
                      <td key={key} data-label={say(text.from, { site: nameOf(server) })}>
                        <LatencyCellContent
                          cell={cell}
                          from={nameOf(server)}
                          to={nameOf(siteId)}
                          isOpen={opened === key}
                          controls={detailsId(siteId)}
                          onToggle={() => setOpened(opened === key ? null : key)}
                          onGoTo={onGoTo}
                        />
                      </td>
                    );
                  })}
                </tr>
                {open && (
                  <tr className="row-details" id={detailsId(siteId)}>
                    <td colSpan={width} className="row-details-cell">
                      {open.map((check) => (
                        <section key={check.id} className="check-why">
                          <CheckDetails plan={plan} assessment={assessment} check={check} />
                        </section>
                      ))}
                    </td>
                  </tr>
                )}
              </tbody>
            );
          })}
          {end > 0 && (
            <tbody>
              <RowGap height={end} width={width} />
            </tbody>
          )}
        </DataTable>
      )}
      {grid.unplaced > 0 && <p>{say(text.unplaced, { count: grid.unplaced })}</p>}
    </div>
  );
}

const detailsId = (siteId: string) => `why-path-${siteId}`;
