import { planLimits } from "#core/plan/planLimits.ts";
import { AddressListField, type AddressListFieldProps } from "#ui/AddressListField.tsx";
import { useDraft } from "./drafts.tsx";
import { useInputWords } from "./useInputWords.ts";

export type PlanAddressFieldProps = Omit<
  AddressListFieldProps,
  "explain" | "limits" | "draft" | "onDraft" | "data-path"
> & {
  /** Place in the plan, joined by ".". */
  readonly path: string;
};

const limits = { entries: planLimits.addressesPerEntry, length: planLimits.addressLength };

/** Addresses of the plan. */
export function PlanAddressField({ path, ...field }: PlanAddressFieldProps) {
  const { messages, say } = useInputWords();
  const { tooManyAddresses, addressTooLong } = messages.inputs.problems;
  return (
    <AddressListField
      {...field}
      {...useDraft(path)}
      data-path={path}
      limits={limits}
      explain={(problem) => say(problem === "too-many" ? tooManyAddresses : addressTooLong, limits)}
    />
  );
}
