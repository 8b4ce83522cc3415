import type { Plan, SiteKind } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type SiteToolsProps = {
  readonly sites: Plan["sites"];
  /** The sites that the filter leaves. */
  readonly found: Plan["sites"];
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: readonly string[]) => void;
};

const kinds: readonly SiteKind[] = ["data-centre", "dr-data-centre", "branch"];

/** The way through a long list of sites: a filter by name, and what to select of those that it leaves. */
export function SiteTools({ sites, found, filter, onFilter, selected, onSelect }: SiteToolsProps) {
  const { messages, say } = useInputWords();
  const words = messages.siteSheets.list;
  const isFiltered = found.length < sites.length;
  const selectButton = (label: string, chosen: Plan["sites"]) => (
    <Button key={label} variant="quiet" onClick={() => onSelect(chosen.map(({ id }) => id))}>
      {label}
    </Button>
  );
  const byKind = kinds
    .map((kind) => ({ kind, chosen: found.filter((site) => site.kind === kind) }))
    .filter(({ chosen }) => chosen.length > 0);
  return (
    <div className="site-tools">
      <TextField
        label={messages.inputs.filter}
        type="search"
        labelShown="no"
        placeholder={messages.inputs.filter}
        value={filter}
        onChange={onFilter}
      />
      <span role="status" className="inputs-note">
        {isFiltered && found.length === 0 && say(words.nothingFound, { filter: filter.trim() })}
        {isFiltered && found.length > 0 && say(words.shown, { found: found.length, total: sites.length })}
      </span>
      <fieldset className="site-choices" aria-label={words.select}>
        <span aria-hidden="true">{words.select}</span>
        {found.length > 0 && selectButton(say(isFiltered ? words.found : words.all, { count: found.length }), found)}
        {byKind.length > 1 &&
          byKind.map(({ kind, chosen }) =>
            selectButton(say(words.kind, { kind: messages.names.siteKinds[kind], count: chosen.length }), chosen),
          )}
        {selected.size > 0 && selectButton(words.none, [])}
      </fieldset>
    </div>
  );
}
