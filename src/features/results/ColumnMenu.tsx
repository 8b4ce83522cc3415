import { Button } from "#ui/Button.tsx";
import { CheckList } from "#ui/CheckList.tsx";
import { Popover } from "#ui/Popover.tsx";
import { useWords } from "#ui/words.tsx";
import { columnTitle, type PortColumnId, portColumnIds, usualColumns } from "./portColumns.ts";

export type ColumnMenuProps = {
  readonly columns: readonly PortColumnId[];
  readonly onChange: (columns: readonly PortColumnId[] | null) => void;
};

/** Which columns the port table has. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  const words = useWords();
  const text = words.messages.tables.columns;
  const isUsual = columns.join() === usualColumns.join();
  return (
    <Popover
      title={text.label}
      name={words.say(text.name, { shown: columns.length, total: portColumnIds.length })}
      isChanged={!isUsual}
    >
      <CheckList
        legend={text.label}
        entries={portColumnIds.map((value) => {
          const title = columnTitle(words, value);
          const isFixed = value === "from";
          return { value, isFixed, label: isFixed ? words.say(text.always, { column: title }) : title };
        })}
        selected={columns}
        onChange={onChange}
        findLabel={text.label}
        noneFound=""
        moreText={() => ""}
      />
      {!isUsual && (
        <Button variant="quiet" onClick={() => onChange(null)}>
          {text.reset}
        </Button>
      )}
    </Popover>
  );
}
