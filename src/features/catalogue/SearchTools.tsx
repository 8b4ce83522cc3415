import { useEffect, useId, useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { type CatalogueView, facets, isNarrowed, wholePage } from "./catalogueView.ts";
import { FilterMenu } from "./FilterMenu.tsx";
import { facetNames } from "./facetNames.ts";
import type { Found } from "./findInCatalogue.ts";
import { foundText } from "./foundText.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";
import "#ui/Field.css";
import "./SearchTools.css";

export type SearchToolsProps = {
  readonly view: CatalogueView;
  readonly found: Found;
  /** How many rows the page has. */
  readonly total: number;
  readonly onChange: (view: CatalogueView) => void;
};

/** The search, the filters, and how much of the page answers to them. */
export function SearchTools({ view, found, total, onChange }: SearchToolsProps) {
  const words = useCatalogueWords();
  const { screen: text, say } = words;
  const id = useId();
  const entry = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      entry.current?.focus();
      entry.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  const names = facetNames(words);
  const choose = (facet: (typeof facets)[number], values: readonly string[]) =>
    onChange({ ...view, chosen: { ...view.chosen, [facet]: values } });
  const clear = () => {
    onChange({ ...wholePage, row: view.row });
    // The button goes with what it cleared.
    entry.current?.focus();
  };
  const chosen = facets.flatMap((facet) => view.chosen[facet].map((value) => ({ facet, value })));
  const { application } = found;
  return (
    <search className="catalogue-search">
      <div className="field catalogue-entry no-print">
        <label htmlFor={id} className="field-label">
          {text.search}
        </label>
        <input
          id={id}
          ref={entry}
          className="field-input"
          type="search"
          value={view.text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          aria-keyshortcuts="/"
          onChange={(event) => onChange({ ...view, text: event.target.value })}
        />
        <span id={`${id}-hint`} className="field-description">
          {text.searchHint}
        </span>
      </div>
      <div className="catalogue-filters no-print" role="group" aria-label={text.filtersTitle}>
        {facets.map((facet) => (
          <FilterMenu
            key={facet}
            title={text.filters[facet]}
            names={names[facet]}
            counts={found.counts[facet]}
            chosen={view.chosen[facet]}
            onChange={(values) => choose(facet, values)}
          />
        ))}
      </div>
      <div className="catalogue-news">
        {view.text.trim() !== "" && <p className="print-only">{`${text.search}: ${view.text}`}</p>}
        <StatusLine message={foundText(words, found, total, isNarrowed(view))} />
        {chosen.length > 0 && (
          <ul className="catalogue-chosen" aria-label={text.chosen}>
            {chosen.map(({ facet, value }) => (
              <li key={`${facet} ${value}`}>
                <button
                  type="button"
                  aria-label={say(text.remove, { filter: text.filters[facet], value: names[facet][value] ?? value })}
                  onClick={() => {
                    choose(
                      facet,
                      view.chosen[facet].filter((one) => one !== value),
                    );
                    entry.current?.focus();
                  }}
                >
                  {names[facet][value] ?? value}
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
        )}
        {isNarrowed(view) && (
          <span className="no-print">
            <Button variant="quiet" onClick={clear}>
              {text.clear}
            </Button>
          </span>
        )}
        <span className="catalogue-print no-print">
          <Button onClick={() => window.print()}>
            <Icon name="print" />
            {text.print}
          </Button>
        </span>
      </div>
      {application !== null && (
        <p className="catalogue-suggestion no-print">
          {say(text.needsOf, { application: names.application[application] ?? application })}{" "}
          <Button
            variant="quiet"
            onClick={() => {
              onChange({ ...view, text: "", chosen: { ...view.chosen, application: [application] } });
              entry.current?.focus();
            }}
          >
            {say(text.needsOfButton, { application: names.application[application] ?? application })}
          </Button>
        </p>
      )}
    </search>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
