import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { Icon } from "#ui/Icon.tsx";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type FilterMenuProps = {
  readonly title: string;
  /** Every value with its name, in the order in which they are offered. */
  readonly names: Readonly<Record<string, string>>;
  /** How many rows each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

/** The values of one facet behind a button; Escape, or going elsewhere, closes it. */
export function FilterMenu({ title, names, counts, chosen, onChange }: FilterMenuProps) {
  const { screen, say } = useCatalogueWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    close();
    menu.current.querySelector("summary")?.focus();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
  };
  const values = [...counts.keys()];
  return (
    <details ref={menu} name="catalogue-filter" className="filter-menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary
        aria-label={chosen.length === 0 ? undefined : say(screen.filterChosen, { filter: title, count: chosen.length })}
      >
        {title}
        {chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
        <Icon name="down" />
      </summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {values.map((value) => (
          <label key={value} className="filter-choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  // In the order of the menu, so that one selection has one address.
                  values.filter((one) => (one === value ? event.target.checked : chosen.includes(one))),
                )
              }
            />
            <span>{names[value] ?? value}</span>
            <span className="filter-rows">{counts.get(value)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
