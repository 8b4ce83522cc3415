import { memo } from "react";
import type { Plan } from "#core/plan/schema.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanTextField } from "../PlanTextField.tsx";
import { SiteSelect } from "../SiteSelect.tsx";
import { useInputWords } from "../useInputWords.ts";

type Platform = Plan["callingPlatform"];

export type PlatformSectionProps = {
  readonly platform: Platform;
  readonly sites: Plan["sites"];
  readonly edit: EditPlan;
};

/** Whose PBX it is, what it speaks and where it stands. */
export const PlatformSection = memo(function PlatformSection({ platform, sites, edit }: PlatformSectionProps) {
  const { messages, say } = useInputWords();
  const { inputs, names } = messages;
  const words = inputs.platform;
  const change = (field: string, value: Partial<Platform>, group?: string) =>
    edit(
      say(inputs.edits.field, { field }),
      (plan) => ({ ...plan, callingPlatform: { ...plan.callingPlatform, ...value } }),
      group,
    );
  return (
    <div className="inputs-grid">
      <div className="inputs-wide">
        <RadioGroup
          label={words.vendor}
          value={platform.vendor}
          data-path="callingPlatform.vendor"
          options={(["cisco", "microsoft", "other"] as const).map((value) => ({ value, label: names.vendors[value] }))}
          onChange={(vendor) => change(words.vendor, { vendor })}
        />
      </div>
      <PlanTextField
        label={words.product}
        path="callingPlatform.product"
        value={platform.product}
        description={words.productExample}
        onChange={(product) => change(words.product, { product }, "callingPlatform.product")}
      />
      <SiteSelect
        label={words.site}
        path="callingPlatform.siteId"
        siteId={platform.siteId}
        sites={sites}
        description={sites.length === 0 ? words.sitesFirst : undefined}
        onChange={(siteId) => change(words.site, { siteId })}
      />
      <div className="inputs-wide">
        <RadioGroup
          label={words.signalling}
          value={platform.signalling}
          data-path="callingPlatform.signalling"
          options={(["sip", "h323", "both"] as const).map((value) => ({ value, label: names.signalling[value] }))}
          onChange={(signalling) => change(words.signalling, { signalling })}
        />
      </div>
    </div>
  );
});
