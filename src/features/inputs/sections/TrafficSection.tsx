import { memo, useCallback, useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { dimension } from "#core/assess/dimension.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import { fillUnknownCallsWithZero, setDemand } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Demand, Plan, Site } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import type { EditPlan } from "../edit.ts";
import { Pager } from "../Pager.tsx";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";
import { usePages } from "../usePages.ts";
import { DemandDialog } from "./DemandDialog.tsx";
import { MediaSettings } from "./MediaSettings.tsx";
import "./traffic.css";

export type TrafficSectionProps = {
  readonly sites: Plan["sites"];
  readonly applications: Plan["applications"];
  readonly voice: Plan["voice"];
  readonly fax: Plan["fax"];
  readonly recording: Plan["recording"];
  readonly edit: EditPlan;
};

type Cell = { readonly siteId: string; readonly application: ApplicationId };

/** Concurrent calls of each application at each site, stated or worked out, and how they travel. */
export const TrafficSection = memo(function TrafficSection({
  sites,
  applications,
  voice,
  fax,
  recording,
  edit,
}: TrafficSectionProps) {
  const { messages, say } = useInputWords();
  const { traffic: words, edits, sites: siteWords } = messages.inputs;
  const carrying = catalogue.applications
    .filter(({ id, carriesCalls }) => carriesCalls && applications.includes(id))
    .map(({ id }) => id);
  const pages = usePages(
    sites,
    ({ name }) => name,
    ([field, id]) => (field === "sites" ? sites.findIndex((site) => site.id === id) : -1),
  );
  const [cell, setCell] = useState<Cell | null>(null);
  const open = useCallback((siteId: string, application: ApplicationId) => setCell({ siteId, application }), []);
  const opened = cell && sites.find(({ id }) => id === cell.siteId);
  if (carrying.length === 0) return <p className="inputs-note">{words.noApplications}</p>;
  if (sites.length === 0) return <p className="inputs-note">{words.noSites}</p>;
  const blanks = sites.reduce(
    (count, { traffic }) => count + carrying.filter((id) => traffic[id] === undefined).length,
    0,
  );
  return (
    <>
      <div className="inputs-actions">
        <span role="status">{say(words.blanks, { count: blanks })}</span>
        <Button
          disabled={blanks === 0}
          onClick={() => edit(edits.fillBlanks, (plan) => fillUnknownCallsWithZero(plan, carrying))}
        >
          {words.fillBlanks}
        </Button>
      </div>
      <Pager pages={pages} list={siteWords.sites} />
      <div className="traffic-frame">
        <table className="traffic">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.site}</th>
              {carrying.map((id) => (
                <th key={id} scope="col">
                  {messages.names.applications[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={moveByEnter}>
            {pages.shown.map((site) => (
              <TrafficRow key={site.id} site={site} applications={carrying.join(" ")} edit={edit} onOpen={open} />
            ))}
          </tbody>
        </table>
      </div>
      <MediaSettings applications={applications} voice={voice} fax={fax} recording={recording} edit={edit} />
      {cell && opened && (
        <DemandDialog
          key={`${cell.siteId} ${cell.application}`}
          site={opened}
          application={cell.application}
          sites={sites}
          edit={edit}
          onClose={() => setCell(null)}
        />
      )}
    </>
  );
});

type TrafficRowProps = {
  readonly site: Site;
  /** Ids with spaces between: a list would be another one at each render. */
  readonly applications: string;
  readonly edit: EditPlan;
  readonly onOpen: (siteId: string, application: ApplicationId) => void;
};

const range = { least: 0, most: planLimits.concurrentCalls } as const;

const TrafficRow = memo(function TrafficRow({ site, applications, edit, onOpen }: TrafficRowProps) {
  const { messages, say } = useInputWords();
  const name = site.name || messages.inputs.sites.unnamed;
  // Made by `TrafficSection` from ids of the catalogue.
  const ids = applications.split(" ") as ApplicationId[];
  return (
    <tr>
      <th scope="row">{name}</th>
      {ids.map((id) => {
        const label = say(messages.inputs.traffic.cell, { application: messages.names.applications[id], site: name });
        const path = `sites.${site.id}.traffic.${id}`;
        const demand = site.traffic[id];
        return (
          <td key={id}>
            <div className="traffic-cell">
              {demand && demand.by !== "calls" ? (
                <WorkedOutCalls demand={demand} label={label} path={path} onOpen={() => onOpen(site.id, id)} />
              ) : (
                <>
                  <PlanNumberField
                    label={label}
                    labelShown="no"
                    path={path}
                    kind="whole"
                    range={range}
                    value={demand?.concurrentCalls ?? null}
                    onChange={(calls) =>
                      edit(
                        say(messages.inputs.edits.field, { field: label }),
                        (plan) =>
                          setDemand(plan, site.id, id, calls === null ? null : { by: "calls", concurrentCalls: calls }),
                        path,
                      )
                    }
                  />
                  <Button
                    variant="quiet"
                    shape="icon"
                    aria-label={say(messages.trafficInputs.open, { cell: label })}
                    title={say(messages.trafficInputs.open, { cell: label })}
                    onClick={() => onOpen(site.id, id)}
                  >
                    <Icon name="formula" />
                  </Button>
                </>
              )}
            </div>
          </td>
        );
      })}
    </tr>
  );
});

type WorkedOutCallsProps = {
  readonly demand: Demand;
  readonly label: string;
  readonly path: string;
  readonly onOpen: () => void;
};

/** A number of calls that follows from traffic; pressed, it shows how. */
function WorkedOutCalls({ demand, label, path, onOpen }: WorkedOutCallsProps) {
  const { messages, say } = useInputWords();
  const text = messages.trafficInputs;
  const { calls, leastCalls } = dimension(demand);
  return (
    <Button
      data-path={path}
      aria-label={`${label}: ${figure()}`}
      title={say(text.open, { cell: label })}
      onClick={onOpen}
    >
      {figure()}
      <Icon name="formula" />
    </Button>
  );

  function figure(): string {
    if (calls !== null) return say(text.worked, { calls });
    return leastCalls > 0 ? say(text.workedLeast, { calls: leastCalls }) : text.workedOpen;
  }
}

/** Enter goes to the same application at the next site, as in a spreadsheet; with Shift, to the one before. */
function moveByEnter(body: HTMLTableSectionElement | null) {
  body?.addEventListener("keydown", move);
  return () => body?.removeEventListener("keydown", move);
}

function move(event: KeyboardEvent) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  const cell = event.target.closest("td");
  const row = cell?.parentElement;
  const next = event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling;
  const input = cell && next?.children[cell.cellIndex]?.querySelector("input");
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
}
