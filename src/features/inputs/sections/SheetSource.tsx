import { type ClipboardEvent, useId, useRef, useState } from "react";
import type { Sheet } from "#imports/sites/sheetShape.ts";
import { Select } from "#ui/Select.tsx";
import { TextField } from "#ui/TextField.tsx";
import { readFileInto, type SheetDraft, type SheetPartProps, withHeader, withSheet, withText } from "../sheetDraft.ts";
import { useInputWords } from "../useInputWords.ts";
import { useSlow } from "../useSlow.ts";
import { sheetSentence } from "./sheetSentences.ts";

/** Where the rows come from: pasted, or from a file with one sheet or several. Reading starts at once. */
export function SheetSource({ reader, draft, onDraft }: SheetPartProps) {
  const words = useInputWords();
  const { messages, say } = words;
  const text = messages.siteSheets;
  const [reading, setReading] = useState<string | null>(null);
  const isSlow = useSlow(reading !== null);
  const latest = useRef(0);
  const { sheets, problem } = draft;

  const paste = (pasted: string) => {
    latest.current += 1;
    setReading(null);
    onDraft(withText(reader, pasted));
  };
  const read = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    setReading(file.name);
    const change = await readFileInto(reader, file);
    // Something else was pasted or chosen meanwhile.
    if (turn !== latest.current) return;
    setReading(null);
    onDraft(change);
  };
  const sentence = problem && sheetSentence(words, problem);
  const isOfText = draft.text !== "" && sheets.length === 0;
  return (
    <>
      <div className="sheet-source">
        <div onPaste={(event) => pasteAtOnce(event, paste)}>
          <TextField
            label={text.paste}
            kind="mono"
            rows={4}
            value={draft.text}
            description={text.pasteNote}
            errors={sentence !== null && isOfText ? [sentence] : []}
            onChange={paste}
          />
        </div>
        <SheetFile
          error={isOfText ? null : sentence}
          news={newsOf(say, text, isSlow ? reading : null, draft.file)}
          onFile={(file) => void read(file)}
        />
      </div>
      {sheets.length > 0 && <SheetChoices reader={reader} draft={draft} onDraft={onDraft} />}
    </>
  );
}

/** Browsers take seconds to type a long text into a field; it is put there whole. */
const longText = 2000;

function pasteAtOnce(event: ClipboardEvent, paste: (text: string) => void) {
  const pasted = event.clipboardData.getData("text/plain");
  const field = event.target;
  if (pasted.length < longText || !(field instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  paste(field.value.slice(0, field.selectionStart) + pasted + field.value.slice(field.selectionEnd));
}

type Words = ReturnType<typeof useInputWords>;

function newsOf(
  say: Words["say"],
  words: Words["messages"]["siteSheets"],
  reading: string | null,
  file: SheetDraft["file"],
) {
  if (reading !== null) return say(words.reading, { name: reading });
  return file === null ? "" : say(words.read, { name: file });
}

type SheetFileProps = {
  readonly error: string | null;
  readonly news: string;
  readonly onFile: (file: File) => void;
};

/** The browser's own choice of a file, and what became of it. */
function SheetFile({ error, news, onFile }: SheetFileProps) {
  const words = useInputWords().messages.siteSheets;
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {words.file}
      </label>
      <input
        id={id}
        type="file"
        className="sheet-file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby={`${id}-note ${id}-news`}
        aria-invalid={error !== null}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again once it is mended.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <span id={`${id}-note`} className="field-description">
        {words.fileNote}
      </span>
      <span id={`${id}-news`} role="status" className={error === null ? "field-description" : "field-error"}>
        {error ?? news}
      </span>
    </div>
  );
}

/** Which sheet of a workbook, and which of its rows names the columns. */
function SheetChoices({ reader, draft, onDraft }: SheetPartProps) {
  const { messages, say } = useInputWords();
  const words = messages.siteSheets;
  const { sheets, place } = draft;
  const sheet = sheets[place];
  return (
    <div className="sheet-choices">
      {sheets.length > 1 && (
        <Select
          label={words.sheet}
          value={String(place)}
          options={sheets.map(({ name, rows }, index) => ({
            value: String(index),
            label: say(words.sheetOption, { name, rows: rows.length }),
          }))}
          onChange={(chosen) => onDraft((before) => withSheet(reader, before, Number(chosen)))}
        />
      )}
      {sheet && <HeaderChoice reader={reader} sheet={sheet} draft={draft} onDraft={onDraft} />}
    </div>
  );
}

/** As much of a line as tells it from the others. */
const lineShown = 40;
const noHeader = "none";

/** The line of the header, and how many lines above it are passed over. */
function HeaderChoice({ reader, sheet, draft: { headerRow }, onDraft }: SheetPartProps & { readonly sheet: Sheet }) {
  const { messages, say } = useInputWords();
  const words = messages.siteSheets;
  const lines = reader.headerChoices(sheet);
  const { above } = reader.partsOfSheet(sheet, headerRow);
  const textOf = (index: number) =>
    sheet.rows[index]
      ?.filter((cell) => cell !== "")
      .join(" · ")
      .slice(0, lineShown) ?? "";
  return (
    <Select
      label={words.header}
      value={headerRow === null ? noHeader : String(headerRow)}
      options={[
        { value: noHeader, label: words.noHeader },
        ...lines.map((index) => ({
          value: String(index),
          label: say(words.headerOption, { line: index + 1, text: textOf(index) }),
        })),
      ]}
      description={above.length === 0 ? undefined : say(words.linesAbove, { count: above.length })}
      onChange={(chosen) =>
        onDraft((before) => withHeader(reader, before, chosen === noHeader ? null : Number(chosen)))
      }
    />
  );
}
