import type { CheckVerdict } from "#core/assess/assessment.ts";
import { Select } from "#ui/Select.tsx";
import { useWords } from "#ui/words.tsx";
import { verdictOrder } from "./verdictOrder.ts";

export type VerdictFilterProps = {
  readonly label: string;
  readonly allLabel: string;
  readonly items: readonly { readonly verdict: CheckVerdict }[];
  /** What each verdict is called. */
  readonly names: Readonly<Record<CheckVerdict, string>>;
  readonly value: CheckVerdict | "all";
  readonly onChange: (value: CheckVerdict | "all") => void;
};

/** Leaves only one verdict of a list, with the number of entries that each has. */
export function VerdictFilter({ label, allLabel, items, names, value, onChange }: VerdictFilterProps) {
  const { messages, say } = useWords();
  const counted = (title: string, count: number) => say(messages.results.tabs.counted, { title, count });
  return (
    <Select
      label={label}
      value={value}
      options={[
        { value: "all", label: counted(allLabel, items.length) },
        ...verdictOrder.map((verdict) => ({
          value: verdict,
          label: counted(names[verdict], items.filter((item) => item.verdict === verdict).length),
        })),
      ]}
      onChange={onChange}
    />
  );
}
