import { Button } from "#ui/Button.tsx";
import { CheckList } from "#ui/CheckList.tsx";
import { Popover } from "#ui/Popover.tsx";
import { useWords } from "#ui/words.tsx";
import type { PortFilter } from "./portFilters.ts";

export type PortFilterMenuProps = {
  readonly filter: PortFilter;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** One filter of the port table: several of its values at once, with how many are chosen on its button. */
export function PortFilterMenu({ filter: { title, options }, chosen, onChange }: PortFilterMenuProps) {
  const { messages, say } = useWords();
  const text = messages.tables.filter;
  const count = chosen.length;
  return (
    <Popover
      title={count === 0 ? title : say(text.chosen, { title, count })}
      name={say(text.name, { title, count })}
      isChanged={count > 0}
    >
      <CheckList
        legend={title}
        entries={options}
        selected={chosen}
        onChange={onChange}
        findLabel={say(text.find, { title })}
        noneFound={text.none}
        moreText={(more) => say(text.more, { count: more })}
      />
      {count > 0 && (
        <Button variant="quiet" onClick={() => onChange([])}>
          {say(text.clear, { title })}
        </Button>
      )}
    </Popover>
  );
}
