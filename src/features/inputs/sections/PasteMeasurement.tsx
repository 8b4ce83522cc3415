import { type ReactNode, useEffect, useRef } from "react";
import type { MeasurementProblem, ReadMeasurement } from "#imports/measurements/measurement.ts";
import type { InputWords } from "#messages/inputWords.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Select } from "#ui/Select.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { MeasuredPath } from "../paths.ts";
import { useInputWords } from "../useInputWords.ts";
import { PastedFigures } from "./PastedFigures.tsx";
import { quoteOf } from "./pasteChange.ts";
import { type PasteReading, useReadPaste } from "./useReadPaste.ts";

export type PasteMeasurementProps = {
  /** The path that was measured; `null` until it is chosen. */
  readonly path: MeasuredPath | null;
  /** The paths to choose from; none when the path is settled. */
  readonly paths: readonly MeasuredPath[];
  readonly nameOf: (path: MeasuredPath) => string;
  readonly onChoose: (key: string) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onUse: (path: MeasuredPath, reading: ReadMeasurement) => void;
  readonly onClose: () => void;
};

/** Takes the output of a measuring tool, shows what was understood, and writes nothing before it is told to. */
export function PasteMeasurement({
  path,
  paths,
  nameOf,
  onChoose,
  text,
  onText,
  onUse,
  onClose,
}: PasteMeasurementProps) {
  const { messages, say } = useInputWords();
  const words = messages.measuring.dialog;
  const { reading, again } = useReadPaste(text);
  const understood = reading.state === "read" && reading.outcome.ok ? reading.outcome.value : null;
  const canUse = path !== null && understood !== null;
  return (
    <Dialog
      title={path === null || paths.length > 0 ? words.titleAny : say(words.titleFor, { path: nameOf(path) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={!canUse} onClick={() => canUse && onUse(path, understood)}>
            {words.use}
          </Button>
        </>
      }
    >
      <PasteForm>
        {paths.length > 0 && (
          <Select
            label={words.path}
            value={path?.key ?? ""}
            options={[
              ...(path === null ? [{ value: "", label: words.choosePath }] : []),
              ...paths.map((one) => ({ value: one.key, label: nameOf(one) })),
            ]}
            onChange={onChoose}
          />
        )}
        <TextField
          label={words.text}
          kind="mono"
          rows={7}
          value={text}
          onChange={onText}
          description={text === "" ? words.textHint : undefined}
        />
      </PasteForm>
      <Outcome reading={reading} text={text} onAgain={again} />
      {understood !== null && <PastedFigures reading={understood} before={path?.figures ?? null} />}
      {understood !== null && path === null && <p className="paste-missing">{words.pathMissing}</p>}
    </Dialog>
  );
}

/** The fields, of which the first has the keyboard at once. */
function PasteForm({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>("select, textarea")?.focus();
  }, []);
  return (
    <div className="paste-form" ref={frame}>
      {children}
    </div>
  );
}

type OutcomeProps = { readonly reading: PasteReading; readonly text: string; readonly onAgain: () => void };

/** The news of the text: one region that stays, so that each change is read out. */
function Outcome({ reading, text, onAgain }: OutcomeProps) {
  const words = useInputWords();
  const { dialog } = words.messages.measuring;
  return (
    <div role="status" className="paste-news">
      {reading.state === "reading" && <p>{dialog.loading}</p>}
      {reading.state === "not-loaded" && (
        <Notice tone="bad" word={dialog.problem} actions={<Button onClick={onAgain}>{dialog.readAgain}</Button>}>
          {dialog.loadFailed}
        </Notice>
      )}
      {reading.state === "read" && reading.outcome.ok && <p>{summaryOf(words, reading.outcome.value)}</p>}
      {reading.state === "read" && !reading.outcome.ok && (
        <Notice tone="bad" word={dialog.problem}>
          {sentenceOf(words, reading.outcome.problem, text)}
        </Notice>
      )}
    </div>
  );
}

function summaryOf({ messages, say }: InputWords, { tool, sent, replies }: ReadMeasurement): string {
  const { understood, tools } = messages.measuring;
  const name = tools[tool];
  if (sent !== null && replies !== null) return say(understood.sentAndReplies, { tool: name, sent, replies });
  if (sent !== null) return say(understood.sentOnly, { tool: name, sent });
  return replies === null ? say(understood.tool, { tool: name }) : say(understood.repliesOnly, { tool: name, replies });
}

/** What is wrong with a text, and what to do. */
function sentenceOf({ messages, say }: InputWords, problem: MeasurementProblem, text: string): string {
  const { code, ...values } = problem;
  const quote = "line" in problem ? { text: quoteOf(text, problem.line) } : {};
  return say(messages.measuring.problems[code], { ...values, ...quote });
}
