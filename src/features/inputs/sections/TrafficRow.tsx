import { memo, useEffect } from "react";
import { dimension } from "#core/assess/dimension.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import { setDemand } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Demand, Site } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { hasField } from "../demandForms.ts";
import { useDraft, useDraftCountIn, useForgetDrafts } from "../drafts.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type TrafficRowProps = {
  readonly site: Site;
  /** Ids with spaces between: a list would be another one at each render. */
  readonly applications: string;
  /** The application whose dialog is open; `null` for none of this row. */
  readonly opened: ApplicationId | null;
  readonly edit: EditPlan;
  readonly onOpen: (siteId: string, application: ApplicationId) => void;
};

/** The calls of one site, a cell for each application. */
export const TrafficRow = memo(function TrafficRow({ site, applications, opened, edit, onOpen }: TrafficRowProps) {
  const { messages } = useInputWords();
  // Made by `TrafficSection` from ids of the catalogue.
  const ids = applications.split(" ") as ApplicationId[];
  return (
    <tr>
      <th scope="row">{site.name || messages.inputs.sites.unnamed}</th>
      {ids.map((id) => (
        <td key={id}>
          <CallsCell
            site={site}
            application={id}
            isOpened={opened === id}
            edit={edit}
            onOpen={() => onOpen(site.id, id)}
          />
        </td>
      ))}
    </tr>
  );
});

type CallsCellProps = {
  readonly site: Site;
  readonly application: ApplicationId;
  /** Whether its dialog is open. */
  readonly isOpened: boolean;
  readonly edit: EditPlan;
  readonly onOpen: () => void;
};

const range = { least: 0, most: planLimits.concurrentCalls } as const;

/** A number to type, or one that is worked out. The button is the same in both, so that the dialog finds back to it. */
function CallsCell({ site, application, isOpened, edit, onOpen }: CallsCellProps) {
  const { messages, say } = useInputWords();
  const names = {
    application: messages.names.applications[application],
    site: site.name || messages.inputs.sites.unnamed,
  };
  const label = say(messages.inputs.traffic.cell, names);
  const how = say(messages.trafficInputs.open, names);
  const path = `sites.${site.id}.traffic.${application}`;
  const demand = site.traffic[application];
  const worked = demand !== undefined && demand.by !== "calls" ? demand : null;
  const shown = useWorkedOut(worked);
  const { onDraft } = useDraft(path);
  useEffect(() => {
    // What could not be read is out of sight with its field.
    if (worked) onDraft(null);
  }, [worked, onDraft]);
  const forget = useForgetDrafts();
  useEffect(() => {
    // The open dialog still leads back to the other forms; a closed one leaves only what its own form can show.
    if (!isOpened) forget(path, (field) => hasField(demand ?? null, field));
  }, [isOpened, forget, path, demand]);
  const unread = useDraftCountIn(path);
  return (
    <div className="traffic-cell">
      {demand?.by !== "erlang-b" && demand?.by !== "erlang-c" && (
        <PlanNumberField
          label={label}
          labelShown="no"
          path={path}
          kind="whole"
          range={range}
          value={demand?.concurrentCalls ?? null}
          onChange={(calls) =>
            edit(
              say(messages.inputs.edits.calls, {
                application: messages.names.applications[application],
                name: site.name || messages.inputs.sites.unnamed,
              }),
              (plan) =>
                setDemand(plan, site.id, application, calls === null ? null : { by: "calls", concurrentCalls: calls }),
              path,
            )
          }
        />
      )}
      <Button
        variant={shown ? "plain" : "quiet"}
        shape={shown ? "text" : "icon"}
        data-path={shown ? path : undefined}
        aria-label={shown ? `${label}: ${shown.spoken}` : how}
        title={how}
        onClick={onOpen}
      >
        {shown?.figure}
        <Icon name="formula" />
      </Button>
      {unread > 0 && (
        <VerdictMark tone="bad" word={say(messages.inputs.states.unread, { count: unread })} show="mark" />
      )}
    </div>
  );
}

/** A number of calls that follows from traffic, for eyes and for screen readers. */
function useWorkedOut(demand: Demand | null): { readonly figure: string; readonly spoken: string } | null {
  const { messages, say } = useInputWords();
  const text = messages.trafficInputs;
  if (!demand) return null;
  const { calls, leastCalls } = dimension(demand);
  if (calls !== null) return { figure: say(text.worked, { calls }), spoken: say(text.workedSpoken, { calls }) };
  if (leastCalls === 0) return { figure: text.workedOpen, spoken: messages.names.notKnown };
  return {
    figure: say(text.workedLeast, { calls: leastCalls }),
    spoken: say(text.workedLeastSpoken, { calls: leastCalls }),
  };
}
