import { useState } from "react";
import type { SiteRow, SitesRead } from "#imports/sites/readSites.ts";
import { Button } from "#ui/Button.tsx";
import { DataTable } from "#ui/DataTable.tsx";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import type { SheetReader } from "../sheetReader.ts";
import { useInputWords } from "../useInputWords.ts";
import { rowSentence } from "./sheetSentences.ts";

export type ImportPreviewProps = { readonly reader: SheetReader; readonly read: SitesRead };

/** What is wrong, line by line, and the sites as they will be added. */
export function ImportPreview({ reader, read: { rows, problems } }: ImportPreviewProps) {
  return (
    <>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {rows.length > 0 && <RowTable rows={rows} reader={reader} />}
    </>
  );
}

/** More wait behind a button. */
const problemsShown = 10;
const rowsShown = 8;

/** The beginning of a long list, until all of it is asked for. */
function useBeginning<Entry>(entries: readonly Entry[], count: number) {
  const { messages, say } = useInputWords();
  const [showsAll, setShowsAll] = useState(false);
  const isCut = !showsAll && entries.length > count;
  const more = isCut && (
    <Button variant="quiet" onClick={() => setShowsAll(true)}>
      {say(messages.siteSheets.showAll, { count: entries.length })}
    </Button>
  );
  return { shown: isCut ? entries.slice(0, count) : entries, more };
}

function ProblemList({ problems }: Pick<SitesRead, "problems">) {
  const words = useInputWords();
  const { siteSheets: text } = words.messages;
  const { shown, more } = useBeginning(problems, problemsShown);
  return (
    <section className="sheet-problems" aria-label={text.problems}>
      <h3>{text.problems}</h3>
      <ul>
        {shown.map((problem, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may read the same, and none has a state
          <li key={place}>
            <VerdictMark tone={problem.level === "error" ? "bad" : "note"} word={text.marks[problem.level]} />
            <span>{rowSentence(words, problem)}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function RowTable({ rows, reader }: { readonly rows: readonly SiteRow[]; readonly reader: SheetReader }) {
  const { messages, say, number } = useInputWords();
  const words = messages.siteSheets;
  const { heads } = words;
  const { shown, more } = useBeginning(rows, rowsShown);
  const figure = (value: number | null | undefined) => (value === null || value === undefined ? "" : number(value));
  const columns = [
    { head: heads.up, isFigure: true, cell: (row: SiteRow) => figure(row.upKbps) },
    { head: heads.down, isFigure: true, cell: (row: SiteRow) => figure(row.downKbps) },
    { head: heads.voice, isFigure: true, cell: (row: SiteRow) => figure(row.voiceSharePercent) },
    {
      head: heads.linkLayer,
      isFigure: false,
      cell: ({ linkLayer }: SiteRow) => (linkLayer === null ? "" : messages.names.linkLayers[linkLayer]),
    },
    { head: heads.subnets, isFigure: false, cell: ({ subnets }: SiteRow) => subnets.join(", ") },
    ...reader.callApplicationIds.map((id) => ({
      head: say(heads.calls, { application: messages.names.applications[id] }),
      isFigure: true,
      cell: ({ calls }: SiteRow) => figure(calls[id]),
    })),
  ].filter(({ cell }) => rows.some((row) => cell(row) !== ""));
  return (
    <div className="sheet-preview">
      <DataTable caption={words.preview}>
        <thead>
          <tr>
            <th scope="col" className="figure">
              {heads.line}
            </th>
            <th scope="col">{heads.name}</th>
            <th scope="col">{heads.kind}</th>
            {columns.map(({ head, isFigure }) => (
              <th key={head} scope="col" className={isFigure ? "figure" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.line}>
              <td className="figure">{row.line}</td>
              <th scope="row">{row.name}</th>
              <td>{messages.names.siteKinds[row.kind]}</td>
              {columns.map(({ head, isFigure, cell }) => (
                <td key={head} className={isFigure ? "figure" : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more}
    </div>
  );
}
