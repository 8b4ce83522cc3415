import { useId, useState } from "react";
import { useWords } from "#ui/words.tsx";

export type OpenFileProps = { readonly onImportFile: (file: File) => Promise<string | null> };

/** A plan from a file. What is wrong with the file is said beside the button, and nothing saved is touched. */
export function OpenFile({ onImportFile }: OpenFileProps) {
  const { messages, say } = useWords();
  const words = messages.plans;
  const id = useId();
  const [news, setNews] = useState<{ readonly text: string; readonly isProblem: boolean } | null>(null);

  const read = async (file: File) => {
    setNews({ text: say(words.reading, { name: file.name }), isProblem: false });
    const problem = await onImportFile(file);
    setNews(problem === null ? null : { text: problem, isProblem: true });
  };

  return (
    <div className="plans-door">
      <h3 id={`${id}-title`}>{words.openFile}</h3>
      <p id={`${id}-note`} className="field-description">
        {words.openFileNote}
      </p>
      <input
        type="file"
        className="plans-file"
        accept=".json,application/json"
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
      <p id={`${id}-news`} role="status" className={news?.isProblem ? "field-error" : "field-description"}>
        {news?.text}
      </p>
    </div>
  );
}
