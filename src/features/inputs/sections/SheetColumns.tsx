import type { Sheet } from "#imports/sites/sheetShape.ts";
import type { SheetColumn } from "#imports/sites/siteColumns.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { Select } from "#ui/Select.tsx";
import { type SheetPartProps, withColumn } from "../sheetDraft.ts";
import { useInputWords } from "../useInputWords.ts";
import { kbpsOfRateUnits, letterOf, rateUnitIds } from "./sheetSentences.ts";

export type SheetColumnsProps = SheetPartProps & { readonly sheet: Sheet };

const targets = [
  "ignore",
  "name",
  "kind",
  "upKbps",
  "downKbps",
  "bothKbps",
  "voiceSharePercent",
  "linkLayer",
  "subnets",
] as const;

const samplesShown = 3;

/** What each column of the sheet is read as: guessed from its header, and changed here. */
export function SheetColumns({ reader, sheet, draft, onDraft }: SheetColumnsProps) {
  const { messages, say } = useInputWords();
  const words = messages.siteSheets;
  const { mapping, headerRow } = draft;
  const headers = reader.headerCells(sheet, headerRow);
  const { data } = reader.partsOfSheet(sheet, headerRow);
  const options = [
    ...targets.map((value) => ({ value, label: words.targets[value] })),
    ...reader.callApplicationIds.map((id) => ({
      value: `calls:${id}` as const,
      label: say(words.targets.calls, { application: messages.names.applications[id] }),
    })),
  ];
  const change = (column: number, entry: Partial<SheetColumn>) =>
    onDraft((before) => withColumn(before, column, entry));
  const samplesOf = (column: number) =>
    data
      .map((index) => sheet.rows[index]?.[column] ?? "")
      .filter((cell) => cell !== "")
      .slice(0, samplesShown)
      .join(" · ");
  return (
    <div className="sheet-columns">
      <DataTable caption={words.columns}>
        <thead>
          <tr>
            <th scope="col">{words.columnHeading}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.map(({ target, kbpsPerUnit }, column) => {
            const letter = letterOf(column);
            const header = headers[column] ?? "";
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column of a sheet is known by its place alone
              <tr key={column}>
                <th scope="row">
                  <span className="sheet-letter">{letter}</span> {header}
                </th>
                <td className="sheet-samples">{samplesOf(column)}</td>
                <td>
                  <div className="sheet-target">
                    <Select
                      label={say(header === "" ? words.column : words.columnWithHeader, { letter, header })}
                      labelShown="no"
                      value={target}
                      options={options}
                      onChange={(chosen) => change(column, { target: chosen })}
                    />
                    {target.endsWith("Kbps") && (
                      <UnitSelect
                        label={say(words.unit, { letter })}
                        kbpsPerUnit={kbpsPerUnit}
                        onChange={(chosen) => change(column, { kbpsPerUnit: chosen })}
                      />
                    )}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </div>
  );
}

type UnitSelectProps = {
  readonly label: string;
  readonly kbpsPerUnit: number | null;
  readonly onChange: (kbpsPerUnit: number) => void;
};

/** The unit of the numbers of a column; nothing is chosen until its header or the engineer says so. */
function UnitSelect({ label, kbpsPerUnit, onChange }: UnitSelectProps) {
  const words = useInputWords().messages.siteSheets;
  const value = rateUnitIds.find((unit) => kbpsOfRateUnits[unit] === kbpsPerUnit) ?? "none";
  const known = rateUnitIds.map((unit) => ({ value: unit, label: words.units[unit] }));
  return (
    <Select
      label={label}
      labelShown="no"
      value={value}
      options={value === "none" ? [{ value: "none" as const, label: words.chooseUnit }, ...known] : known}
      onChange={(unit) => unit !== "none" && onChange(kbpsOfRateUnits[unit])}
    />
  );
}
