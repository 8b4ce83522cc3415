import { useId, useRef, useState } from "react";
import { useWords } from "#ui/words.tsx";
import { useDroppedFiles } from "./useDroppedFiles.ts";

export type OpenFileProps = { readonly onImportFile: (file: File) => Promise<string | null> };

/** A plan from a file, PDF or web page, chosen or dropped anywhere on the page. What is wrong with the file is said beside the button, and nothing saved is touched. */
export function OpenFile({ onImportFile }: OpenFileProps) {
  const { messages, say } = useWords();
  const words = messages.plans;
  const id = useId();
  const door = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState<{ readonly text: string; readonly isProblem: boolean } | null>(null);

  const read = async (file: File) => {
    setNews({ text: say(words.reading, { name: file.name }), isProblem: false });
    const problem = await onImportFile(file);
    setNews(problem === null ? null : { text: say(words.inFile, { name: file.name, problem }), isProblem: true });
  };

  const isOver = useDroppedFiles((files) => {
    // The hand let go somewhere else on the page, where nothing would be seen of what is said here.
    door.current?.scrollIntoView?.({ block: "center" });
    const [file] = files;
    if (file && files.length === 1) void read(file);
    else setNews({ text: say(words.oneFile, { count: files.length }), isProblem: true });
  });

  return (
    <div ref={door} className="plans-door" data-over={isOver}>
      <h3 id={`${id}-title`}>{words.openFile}</h3>
      <p id={`${id}-note`} className="field-description">
        {words.openFileNote}
      </p>
      <input
        type="file"
        className="plans-file"
        accept=".json,application/json,.pdf,application/pdf,.html,.htm,text/html"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-note ${id}-news`}
        aria-invalid={news?.isProblem === true}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again once it is mended.
          event.target.value = "";
          if (file) void read(file);
        }}
      />
      <p id={`${id}-news`} role="status" className={news?.isProblem && !isOver ? "field-error" : "field-description"}>
        {isOver ? words.dropHere : news?.text}
      </p>
    </div>
  );
}
