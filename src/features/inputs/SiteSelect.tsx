import type { Plan } from "#core/plan/schema.ts";
import { Select } from "#ui/Select.tsx";
import { useInputWords } from "./useInputWords.ts";

export type SiteSelectProps = {
  readonly label: string;
  /** Place in the plan, joined by ".". */
  readonly path: string;
  readonly siteId: string | null;
  readonly sites: Plan["sites"];
  readonly onChange: (siteId: string | null) => void;
  readonly description?: string | undefined;
};

/** One of the plan's sites, or none known yet. */
export function SiteSelect({ label, path, siteId, sites, onChange, description }: SiteSelectProps) {
  const { inputs } = useInputWords().messages;
  return (
    <Select
      label={label}
      data-path={path}
      value={siteId ?? ""}
      description={description}
      options={[
        { value: "", label: inputs.notKnown },
        ...sites.map(({ id, name }) => ({ value: id, label: name || inputs.sites.unnamed })),
      ]}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
    />
  );
}
