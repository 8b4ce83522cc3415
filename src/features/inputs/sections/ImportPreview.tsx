import type { SiteRow, SitesRead } from "#imports/sites/readSites.ts";
import { DataTable } from "#ui/DataTable.tsx";
import type { SheetReader } from "../sheetReader.ts";
import { useInputWords } from "../useInputWords.ts";
import { useBeginning } from "./useBeginning.tsx";

export type ImportPreviewProps = { readonly reader: SheetReader; readonly rows: SitesRead["rows"] };

/** More wait behind a button. */
const rowsShown = 8;

/** The sites as they will be added. */
export function ImportPreview({ reader, rows }: ImportPreviewProps) {
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
