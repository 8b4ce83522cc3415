import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Select.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useWords } from "#ui/words.tsx";
import { type PlanActions, PlanRow } from "./PlanRow.tsx";
import type { PlanEntry } from "./planEntry.ts";
import { matchingPlans, orderedPlans, type PlanOrder, planOrders } from "./planOrder.ts";

export type SavedPlansProps = {
  readonly entries: readonly PlanEntry[];
  /** The present, in ms. */
  readonly now: number;
  readonly actions: PlanActions;
};

/** Fewer plans than this are found with the eye. */
const searchedFrom = 6;

/** The register of saved plans: what is at work, what is archived, and how to find one of many. */
export function SavedPlans({ entries, now, actions }: SavedPlansProps) {
  const { messages, say, compare } = useWords();
  const words = messages.planLibrary;
  const searchField = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [order, setOrder] = useState<PlanOrder>("edited");
  const deferredQuery = useDeferredValue(query);
  const shown = useMemo(
    () => orderedPlans(matchingPlans(entries, deferredQuery), order, compare),
    [entries, deferredQuery, order, compare],
  );
  const atWork = shown.filter(({ archivedAt }) => archivedAt === null);
  const archived = shown.filter(({ archivedAt }) => archivedAt !== null);
  const isSearching = deferredQuery.trim() !== "";
  const unassessed = entries.filter(({ assessment }) => assessment === null).length;

  if (entries.length === 0) return <p className="plans-none">{messages.plans.none}</p>;

  const clear = () => {
    setQuery("");
    searchField.current?.querySelector("input")?.focus();
  };
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query !== "") clear();
  };
  const rows = (list: readonly PlanEntry[]) => (
    <ul className="plan-rows">
      {list.map((entry) => (
        <PlanRow key={entry.id} entry={entry} now={now} actions={actions} />
      ))}
    </ul>
  );

  return (
    <>
      {entries.length >= searchedFrom && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard on its way up from the field inside.
        <div className="plans-tools" ref={searchField} onKeyDown={clearOnEscape}>
          <TextField
            label={words.search}
            type="search"
            value={query}
            onChange={setQuery}
            placeholder={words.searchHint}
          />
          <Select
            label={words.sortBy}
            value={order}
            options={planOrders.map((value) => ({ value, label: words.orders[value] }))}
            onChange={setOrder}
          />
          <p className="plans-count" role="status">
            {isSearching
              ? say(words.found, { count: shown.length, query: deferredQuery.trim() })
              : say(words.shown, { count: shown.length })}
          </p>
          {unassessed > 0 && <p className="plans-count">{say(words.assessing, { left: unassessed })}</p>}
        </div>
      )}
      {shown.length === 0 && (
        <p>
          <Button onClick={clear}>{words.clearSearch}</Button>
        </p>
      )}
      {atWork.length > 0 && (
        <>
          <div className="plan-line plan-captions" aria-hidden="true">
            <span>{words.columns.verdict}</span>
            <span>{words.columns.plan}</span>
            <span>{words.columns.revision}</span>
            <span>{words.columns.openPoints}</span>
            <span>{words.columns.edited}</span>
            <span>{words.columns.fingerprint}</span>
          </div>
          {rows(atWork)}
        </>
      )}
      {archived.length > 0 && (
        <details className="plans-archive" open={isSearching || undefined}>
          <summary>{say(words.archivedCount, { count: archived.length })}</summary>
          {rows(archived)}
        </details>
      )}
    </>
  );
}
