import { useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";
import type { PortFilter } from "./portFilters.ts";
import type { PortRows } from "./portRows.ts";
import { whatHides } from "./shownPorts.ts";
import type { PortsView } from "./usePortsView.ts";

export type NothingShownProps = {
  readonly rows: PortRows;
  readonly view: PortsView;
  readonly filters: readonly PortFilter[];
};

/** Says what hides every row, what would be there without each, and offers to take it away. */
export function NothingShown({ rows, view, filters }: NothingShownProps) {
  const { messages, say, list } = useWords();
  const text = messages.tables.nothing;
  const { question } = view;
  const frame = useRef<HTMLDivElement>(null);
  const takeAway = (by: ReturnType<typeof whatHides>[number]["by"]) => {
    // The button goes with what it takes away; the search field stays.
    frame.current?.closest('[role="tabpanel"]')?.querySelector<HTMLElement>('input[type="search"]')?.focus();
    if (by === "search") view.onSearch("");
    else view.onFilter(by, []);
  };
  return (
    <div className="nothing-shown" ref={frame}>
      <p>
        <strong>{text.title}</strong>
      </p>
      <ul className="results-list">
        {whatHides(rows, question).map(({ by, without }) => {
          const filter = filters.find(({ id }) => id === by);
          const title = filter?.title ?? "";
          const labels = (filter?.options ?? []).filter(
            ({ value }) => by !== "search" && question.filters[by].includes(value),
          );
          return (
            <li key={by}>
              {by === "search"
                ? say(text.search, { text: question.search })
                : say(text.filter, { title, values: list(labels.map(({ label }) => label)) })}
              {". "}
              {say(text.alone, { count: without })}
              <Button variant="quiet" onClick={() => takeAway(by)}>
                {by === "search" ? text.clearSearch : say(messages.tables.filter.clear, { title })}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
