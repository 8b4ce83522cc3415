import { useMemo } from "react";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { SiteRow } from "#imports/sites/readSites.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import type { SheetPartProps } from "../sheetDraft.ts";
import type { SheetReader } from "../sheetReader.ts";
import { useInputWords } from "../useInputWords.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { ImportProblems } from "./ImportProblems.tsx";
import { SheetColumns } from "./SheetColumns.tsx";
import { SheetSource } from "./SheetSource.tsx";
import { linesLeftOut } from "./sheetSentences.ts";
import "./importSites.css";

export type ImportDialogProps = SheetPartProps & {
  /** Those that the plan has. */
  readonly sites: Plan["sites"];
  readonly onAdd: (rows: readonly SiteRow[]) => void;
  readonly onClose: () => void;
};

/** From a pasted text or a file to sites: what is read as what, how it will be added, and what cannot be. */
export function ImportDialog({ reader, draft, onDraft, sites, onAdd, onClose }: ImportDialogProps) {
  const { messages, say } = useInputWords();
  const words = messages.siteSheets;
  const { sheets, place, mapping, headerRow, decimalMark } = draft;
  const sheet = sheets[place];
  const read = useMemo(() => {
    if (!sheet) return null;
    const existingNames = sites.map(({ name }) => name);
    const room = planLimits.sites - sites.length;
    return reader.readSites({ sheet, mapping, headerRow, existingNames, room, decimalMark });
  }, [reader, sheet, mapping, headerRow, decimalMark, sites]);
  const count = read?.rows.length ?? 0;
  const asksForMark = decimalMark !== null || read?.problems.some(({ code }) => code === "site-row/ambiguous-number");

  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <p role="status" className="sheet-counts">
            {read && countsOf(read, words, say)}
          </p>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={count === 0} onClick={() => read && onAdd(read.rows)}>
            {say(words.add, { count })}
          </Button>
        </>
      }
    >
      <p className="inputs-note">{words.intro}</p>
      <SheetSource reader={reader} draft={draft} onDraft={onDraft} />
      {sheet && read && (
        <>
          {read.problems.length + read.warnings.length > 0 && (
            <ImportProblems problems={read.problems} warnings={read.warnings} />
          )}
          {asksForMark && (
            <RadioGroup
              label={words.decimalMark}
              arrangement="column"
              value={decimalMark}
              options={[
                { value: ".", label: words.decimalMarks.point },
                { value: ",", label: words.decimalMarks.comma },
              ]}
              onChange={(mark) => onDraft((before) => ({ ...before, decimalMark: mark }))}
            />
          )}
          <SheetColumns reader={reader} sheet={sheet} draft={draft} onDraft={onDraft} />
          {read.rows.length > 0 && <ImportPreview reader={reader} rows={read.rows} />}
        </>
      )}
    </Dialog>
  );
}

type Words = ReturnType<typeof useInputWords>;

/** "118 sites can be added; 2 rows have errors and are left out." */
function countsOf(
  { rows, problems }: ReturnType<SheetReader["readSites"]>,
  { counts }: Words["messages"]["siteSheets"],
  say: Words["say"],
) {
  const leftOut = linesLeftOut(problems);
  const added = say(counts.added, { count: rows.length });
  return leftOut === 0 ? say(counts.sound, { added }) : say(counts.withErrors, { added, count: leftOut });
}
