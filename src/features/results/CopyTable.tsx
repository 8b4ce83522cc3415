import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { copyText } from "#ui/copyText.ts";
import { Icon } from "#ui/Icon.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";

/** Few readers meet a browser that refuses, and only they need a dialog. */
const CopyByHand = lazy(() =>
  import("#ui/CopyByHand.tsx").then(({ CopyByHand: component }) => ({ default: component })),
);

/** How long the news stays in sight. */
const newsMs = 6000;

export type CopyTableProps = {
  /** Made when asked for: a table of thousands of rows is a long text. */
  readonly textOf: () => string;
  readonly rows: number;
};

/** Copies a table for a spreadsheet; shows it where the browser does not let anybody copy. */
export function CopyTable({ textOf, rows }: CopyTableProps) {
  const { messages, say } = useWords();
  const text = messages.tables.copy;
  const [news, setNews] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async () => {
    const table = textOf();
    if (!(await copyText(table))) {
      setShown(table);
      return;
    }
    setNews(say(text.done, { rows }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNews(""), newsMs);
  };

  return (
    <span className="copy-table">
      <Button onClick={() => void copy()}>
        <Icon name="copy" />
        {text.label}
      </Button>
      <StatusLine message={news} />
      {shown !== null && (
        <Suspense fallback={null}>
          <CopyByHand
            title={text.title}
            explanation={text.text}
            label={text.field}
            closeLabel={text.close}
            text={shown}
            onClose={() => setShown(null)}
          />
        </Suspense>
      )}
    </span>
  );
}
