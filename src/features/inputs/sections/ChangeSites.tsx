import { useRef, useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import { setDemands, updateCircuits } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan, Site } from "#core/plan/schema.ts";
import { linkLayerIds } from "#core/traffic/codecs.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { focusUnread } from "../focusUnread.ts";
import { useInputWords } from "../useInputWords.ts";

export type ChangeSitesProps = {
  readonly selected: ReadonlySet<string>;
  readonly applications: readonly ApplicationId[];
  readonly edit: EditPlan;
  readonly onClose: () => void;
};

/** What is filled in; `null` and the empty text leave each site as it is. */
type Filled = {
  readonly upKbps: number | null;
  readonly downKbps: number | null;
  readonly voiceSharePercent: number | null;
  readonly linkLayer: Site["circuit"]["linkLayer"] | "";
  readonly application: ApplicationId | "";
  readonly calls: number | null;
};

const nothing: Filled = {
  upKbps: null,
  downKbps: null,
  voiceSharePercent: null,
  linkLayer: "",
  application: "",
  calls: null,
};

const capacity = { least: 0, most: planLimits.capacityKbps } as const;
const share = { least: planLimits.leastVoiceSharePercent, most: 100 } as const;
const callRange = { least: 0, most: planLimits.concurrentCalls } as const;

function applied(plan: Plan, ids: ReadonlySet<string>, filled: Filled): Plan {
  const { upKbps, downKbps, voiceSharePercent, linkLayer, application, calls } = filled;
  const changed = updateCircuits(plan, ids, {
    ...(upKbps !== null && { upKbps }),
    ...(downKbps !== null && { downKbps }),
    ...(voiceSharePercent !== null && { voiceSharePercent }),
    ...(linkLayer !== "" && { linkLayer }),
  });
  if (application === "" || calls === null) return changed;
  return setDemands(changed, ids, application, { by: "calls", concurrentCalls: calls });
}

/** Says the same of several sites, in one step. */
export function ChangeSites({ selected, applications, edit, onClose }: ChangeSitesProps) {
  const { messages, say } = useInputWords();
  const { bulk: words, edits, list } = messages.siteSheets;
  const { sites: labels, problems } = messages.inputs;
  const form = useRef<HTMLDivElement>(null);
  const [filled, setFilled] = useState(nothing);
  const fill = (change: Partial<Filled>) => setFilled((before) => ({ ...before, ...change }));
  const carryCalls = catalogue.applications.filter(({ id, carriesCalls }) => carriesCalls && applications.includes(id));
  const { application, calls, ...circuit } = filled;
  const changesCircuit = Object.values(circuit).some((value) => value !== null && value !== "");
  const changesCalls = application !== "" && calls !== null;
  const count = selected.size;

  const rate = (field: "upKbps" | "downKbps" | "voiceSharePercent", label: string) => ({
    label,
    value: filled[field],
    placeholder: words.asItIs,
    explain: (problem: keyof typeof problems, range: { readonly least: number; readonly most: number }) =>
      say(words.problem, { problem: say(problems[problem], range) }),
    onChange: (value: number | null) => fill({ [field]: value }),
  });
  const apply = () => {
    if (focusUnread(form.current)) return;
    edit(say(edits.change, { count }), (plan) => applied(plan, selected, filled));
    onClose();
  };
  return (
    <Dialog
      title={say(words.title, { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={!changesCircuit && !changesCalls} onClick={apply}>
            {say(words.apply, { count })}
          </Button>
        </>
      }
    >
      <p className="inputs-note">{words.note}</p>
      <div className="site-change" ref={form}>
        <NumberField {...rate("upKbps", labels.upKbps)} kind="whole" range={capacity} />
        <NumberField {...rate("downKbps", labels.downKbps)} kind="whole" range={capacity} />
        <NumberField {...rate("voiceSharePercent", labels.voiceShare)} kind="decimal" range={share} />
        <Select
          label={list.linkLayer}
          value={filled.linkLayer}
          options={[
            { value: "", label: words.asItIs },
            ...linkLayerIds.map((value) => ({ value, label: messages.names.linkLayers[value] })),
          ]}
          onChange={(linkLayer) => fill({ linkLayer })}
        />
        {carryCalls.length > 0 && (
          <>
            <Select
              label={words.application}
              value={application}
              options={[
                { value: "", label: words.noApplication },
                ...carryCalls.map(({ id }) => ({ value: id, label: messages.names.applications[id] })),
              ]}
              onChange={(chosen) => fill({ application: chosen })}
            />
            <NumberField
              label={words.calls}
              value={calls}
              kind="whole"
              range={callRange}
              placeholder={words.asItIs}
              explain={(problem, range) => say(words.problem, { problem: say(problems[problem], range) })}
              onChange={(value) => fill({ calls: value })}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
