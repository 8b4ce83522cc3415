import { memo } from "react";
import { defaultVoiceSharePercent } from "#core/plan/defaults.ts";
import { updateSite } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Site } from "#core/plan/schema.ts";
import { linkLayerIds } from "#core/traffic/codecs.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanAddressField } from "../PlanAddressField.tsx";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type SiteRowProps = {
  readonly site: Site;
  /** Sentences about its subnets. */
  readonly errors: readonly string[];
  readonly edit: EditPlan;
  /** Whether it is one of the sites that are to be changed together. */
  readonly isSelected: boolean;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onRemove: (id: string) => void;
  /** `null` when the plan has no room for another site. */
  readonly onDuplicate: ((id: string) => void) | null;
};

const capacity = { least: 0, most: planLimits.capacityKbps } as const;
const share = { least: planLimits.leastVoiceSharePercent, most: 100 } as const;

/** One site's answers. It renders again only when one of them changes. */
export const SiteRow = memo(
  function SiteRow({ site, errors, edit, isSelected, onSelect, onRemove, onDuplicate }: SiteRowProps) {
    const { messages, say } = useInputWords();
    const words = messages.inputs.sites;
    const { list } = messages.siteSheets;
    const { id, name, circuit } = site;
    const path = `sites.${id}`;
    const shown = name || words.unnamed;
    const { of } = messages.inputs.edits;
    const change = (label: string, value: Partial<Omit<Site, "id">>, group?: string) =>
      edit(say(label, { name: shown }), (plan) => updateSite(plan, id, value), group);
    const rate = (field: "upKbps" | "downKbps" | "voiceSharePercent", label: string) => ({
      label,
      path: `${path}.circuit.${field}`,
      value: circuit[field],
      onChange: (value: number | null) =>
        change(of[field], { circuit: { ...circuit, [field]: value } }, `${path}.circuit.${field}`),
    });
    return (
      <div className="site-entry">
        <input
          type="checkbox"
          className="site-select"
          aria-label={say(list.selectSite, { name: shown })}
          checked={isSelected}
          onChange={(event) => onSelect(id, event.target.checked)}
        />
        <fieldset className="inputs-row site-row" data-path={path} aria-label={say(words.site, { name: shown })}>
          <PlanTextField
            label={words.name}
            path={`${path}.name`}
            value={name}
            onChange={(text) => change(of.name, { name: text }, `${path}.name`)}
          />
          <Select
            label={words.kind}
            data-path={`${path}.kind`}
            value={site.kind}
            options={(["data-centre", "dr-data-centre", "branch"] as const).map((value) => ({
              value,
              label: messages.names.siteKinds[value],
            }))}
            onChange={(kind) => change(of.kind, { kind })}
          />
          <PlanNumberField {...rate("upKbps", words.upKbps)} kind="whole" range={capacity} />
          <PlanNumberField {...rate("downKbps", words.downKbps)} kind="whole" range={capacity} />
          <PlanNumberField
            {...rate("voiceSharePercent", words.voiceShare)}
            kind="decimal"
            range={share}
            placeholder={String(defaultVoiceSharePercent)}
          />
          <Select
            label={list.linkLayer}
            data-path={`${path}.circuit.linkLayer`}
            value={circuit.linkLayer}
            options={linkLayerIds.map((value) => ({ value, label: messages.names.linkLayers[value] }))}
            onChange={(linkLayer) => change(of.linkLayer, { circuit: { ...circuit, linkLayer } })}
          />
          <div className="inputs-row-addresses">
            <PlanAddressField
              label={words.subnets}
              path={`${path}.subnets`}
              value={site.subnets}
              placeholder={words.subnetsShort}
              errors={errors}
              onChange={(subnets) => change(of.subnets, { subnets }, `${path}.subnets`)}
            />
            <div className="inputs-row-actions">
              <Button
                variant="quiet"
                shape="icon"
                aria-label={say(words.duplicateSite, { name: shown })}
                disabled={onDuplicate === null}
                onClick={() => onDuplicate?.(id)}
              >
                <Icon name="copy" />
              </Button>
              <Button
                variant="danger"
                shape="icon"
                aria-label={say(words.removeSite, { name: shown })}
                onClick={() => onRemove(id)}
              >
                <Icon name="cross" />
              </Button>
            </div>
          </div>
        </fieldset>
      </div>
    );
  },
  (before, after) =>
    before.site === after.site &&
    before.edit === after.edit &&
    before.isSelected === after.isSelected &&
    (before.onDuplicate === null) === (after.onDuplicate === null) &&
    before.errors.join() === after.errors.join(),
);
