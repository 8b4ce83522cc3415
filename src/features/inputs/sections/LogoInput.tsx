import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import { updateDocument } from "#core/plan/documentEdits.ts";
import type { Logo } from "#core/plan/logo.ts";
import { Button } from "#ui/Button.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";
import { useSlow } from "../useSlow.ts";

export type LogoInputProps = { readonly logo: Logo | null; readonly edit: EditPlan };

/** What came of the last file or of the button, and the logo that it left; once that is another, it is news no more. */
type News = { readonly text: string; readonly isProblem: boolean; readonly logo: Logo | null };

/** The picture on the document's cover: chosen, dropped, shown or taken away. One that cannot be read changes nothing. */
export function LogoInput({ logo, edit }: LogoInputProps) {
  const { messages, say } = useInputWords();
  const words = messages.documentInputs.logo;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [told, setNews] = useState<News>({ text: "", isProblem: false, logo });
  const news = told.logo?.data === logo?.data ? told : { text: "", isProblem: false };
  const [reading, setReading] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const isSlow = useSlow(reading !== null);
  const latest = useRef(0);
  // What is still being read when the plan is left belongs to no other plan.
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );

  // The plan may get another logo while a file is read.
  const latestLogo = useRef(logo);
  useEffect(() => {
    latestLogo.current = logo;
  });

  const setLogo = (next: Logo | null) => edit(words.label, (plan) => updateDocument(plan, { logo: next }));
  const read = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    const { name } = file;
    setReading(name);
    const result = await loadAndRead(file);
    if (turn !== latest.current) return;
    setReading(null);
    const next = result?.ok ? result.value : latestLogo.current;
    if (result?.ok) setLogo(result.value);
    setNews({
      logo: next,
      text: result === null ? words.notLoaded : say(result.ok ? words.read : words.unreadable, { name }),
      isProblem: !result?.ok,
    });
  };
  const remove = () => {
    latest.current += 1;
    setReading(null);
    setNews({ text: words.removed, isProblem: false, logo: null });
    setLogo(null);
    button.current?.focus();
  };
  const hover = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    void read(file);
  };

  return (
    <fieldset
      className="field logo-input"
      aria-label={words.label}
      data-over={isOver}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="field-label" htmlFor={id}>
        {words.label}
      </label>
      {logo && (
        <div className="logo-shown">
          <img src={`data:${logo.type};base64,${logo.data}`} alt={words.alt} />
          <Button onClick={remove}>{words.remove}</Button>
        </div>
      )}
      <div className="inputs-actions">
        <Button
          ref={button}
          data-path="document.logo"
          aria-describedby={`${id}-note ${id}-news`}
          onClick={() => field.current?.click()}
        >
          {words.choose}
        </Button>
      </div>
      {/* The browser's own field speaks the browser's language; the button opens it. */}
      <input
        ref={field}
        id={id}
        type="file"
        hidden
        accept="image/*"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again once it is mended.
          event.target.value = "";
          if (file) void read(file);
        }}
      />
      <span id={`${id}-note`} className="field-description">
        {words.note}
      </span>
      <span id={`${id}-news`} role="status" className={news.isProblem ? "field-error" : "field-description"}>
        {isSlow && reading !== null ? say(words.reading, { name: reading }) : news.text}
      </span>
    </fieldset>
  );
}

/** Few plans get a logo, so what reads it is loaded then; `null` when it cannot be. */
async function loadAndRead(file: File) {
  try {
    const { readLogo } = await import("../readLogo.ts");
    return await readLogo(file);
  } catch {
    return null;
  }
}
