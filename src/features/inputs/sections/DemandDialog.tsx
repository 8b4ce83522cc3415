import { useRef, useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { callsOf } from "#core/assess/dimension.ts";
import type { Application } from "#core/catalogue.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import { setDemand, setDemands } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Demand, Plan, Site } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { type FormAnswers, turnTo } from "../demandForms.ts";
import type { EditPlan } from "../edit.ts";
import { focusUnread } from "../focusUnread.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";
import { DemandArithmetic } from "./DemandArithmetic.tsx";
import { LossFields } from "./LossFields.tsx";
import { QueueFields } from "./QueueFields.tsx";

export type DemandDialogProps = {
  readonly site: Site;
  readonly application: ApplicationId;
  readonly sites: Plan["sites"];
  readonly edit: EditPlan;
  readonly onClose: () => void;
};

const range = { least: 0, most: planLimits.concurrentCalls } as const;

/** How the calls of one application at one site are known: stated, or worked out before the reader's eyes. */
export function DemandDialog({ site, application, sites, edit, onClose }: DemandDialogProps) {
  const { messages, say } = useInputWords();
  const text = messages.trafficInputs;
  const demand = site.traffic[application] ?? null;
  // Calls that are not known are no demand in the plan.
  const by = demand?.by ?? "calls";
  const path = `sites.${site.id}.traffic.${application}`;
  const name = site.name || messages.inputs.sites.unnamed;
  const cell = say(messages.inputs.traffic.cell, { application: messages.names.applications[application], site: name });
  const change = (next: Demand | null, field?: string) =>
    edit(
      say(messages.inputs.edits.calls, { application: messages.names.applications[application], name }),
      (plan) => setDemand(plan, site.id, application, next),
      field === undefined ? undefined : `${path}.${field}`,
    );
  const form = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState<FormAnswers>({});
  const turn = (chosen: Demand["by"]) => {
    setAnswers((before) => ({ ...before, [by]: demand }));
    change(turnTo(chosen, demand, by === "calls" ? null : callsOf(demand ?? undefined), answers));
  };
  const done = () => {
    if (!focusUnread(form.current)) onClose();
  };
  const applications: readonly Application[] = catalogue.applications;
  const queues = applications.some(({ id, mediaWhileQueued }) => id === application && mediaWhileQueued !== undefined);
  const ways = (["calls", "erlang-b", "erlang-c"] as const).filter((way) => way !== "erlang-c" || queues || by === way);
  const alike = sites.filter(({ id, kind }) => id !== site.id && (kind === "branch") === (site.kind === "branch"));
  const kind = site.kind === "branch" ? "branch" : "centre";
  const isUsedForAll =
    demand !== null && alike.length > 0 && alike.every(({ traffic }) => traffic[application] === demand);
  const copyToAll = () =>
    edit(say(text.sameEdit, { application: messages.names.applications[application], count: alike.length }), (plan) =>
      setDemands(plan, new Set(alike.map(({ id }) => id)), application, demand),
    );
  return (
    <Dialog
      title={say(text.title, { cell })}
      isOpen
      onClose={onClose}
      actions={
        <>
          {demand !== null && alike.length > 0 && (
            <Button onClick={copyToAll}>{say(text.sameForKind, { kind, count: alike.length + 1 })}</Button>
          )}
          <Button variant="primary" onClick={done}>
            {text.done}
          </Button>
        </>
      }
    >
      <div className="demand-form" ref={form}>
        <RadioGroup
          label={text.by}
          value={by}
          data-path={`${path}.by`}
          options={ways.map((value) => ({ value, ...text.byOptions[value] }))}
          onChange={turn}
          arrangement="column"
        />
        {by === "calls" && (
          <PlanNumberField
            label={text.concurrentCalls}
            path={`${path}.concurrentCalls`}
            kind="whole"
            range={range}
            value={demand?.by === "calls" ? demand.concurrentCalls : null}
            onChange={(calls) =>
              change(calls === null ? null : { by: "calls", concurrentCalls: calls }, "concurrentCalls")
            }
          />
        )}
        {demand?.by === "erlang-b" && <LossFields demand={demand} path={path} onChange={change} />}
        {demand?.by === "erlang-c" && <QueueFields demand={demand} path={path} onChange={change} />}
      </div>
      {demand !== null && demand.by !== "calls" && <DemandArithmetic demand={demand} />}
      <p className="inputs-note demand-same" role="status">
        {isUsedForAll && say(text.sameNow, { kind, count: alike.length + 1 })}
      </p>
    </Dialog>
  );
}
