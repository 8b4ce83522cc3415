import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useInputWords } from "./useInputWords.ts";
import { type Pages, rowsPerPage } from "./usePages.ts";
import "./Pager.css";

export type PagerProps = {
  readonly pages: Omit<Pages<unknown>, "shown">;
  /** What is paged, in words. */
  readonly list: string;
};

/** The way through a long list: a filter by name and the pages. Short lists need neither. */
export function Pager({ pages: { total, found, page, pageCount, filter, turnTo, find }, list }: PagerProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.pages;
  if (total <= rowsPerPage) return null;
  const from = found === 0 ? 0 : page * rowsPerPage + 1;
  return (
    <div className="pager">
      <TextField
        label={messages.inputs.filter}
        type="search"
        labelShown="no"
        placeholder={messages.inputs.filter}
        value={filter}
        onChange={find}
      />
      <nav className="pager-pages" aria-label={say(words.label, { list })}>
        <span role="status">
          {found === 0
            ? say(words.none, { filter })
            : say(words.shown, { from, to: Math.min(found, (page + 1) * rowsPerPage), total: found })}
        </span>
        <Button shape="icon" aria-label={words.previous} disabled={page === 0} onClick={() => turnTo(page - 1)}>
          <Icon name="left" />
        </Button>
        <Button shape="icon" aria-label={words.next} disabled={page >= pageCount - 1} onClick={() => turnTo(page + 1)}>
          <Icon name="right" />
        </Button>
      </nav>
    </div>
  );
}
