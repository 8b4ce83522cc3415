import { memo } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import { fillUnknownCallsWithZero, setDemand } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Demand, Plan, Site } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";
import type { EditPlan } from "../edit.ts";
import { Pager } from "../Pager.tsx";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { usePages } from "../usePages.ts";
import "./traffic.css";

export type TrafficSectionProps = {
  readonly sites: Plan["sites"];
  readonly applications: Plan["applications"];
  readonly edit: EditPlan;
};

/** Concurrent calls of each application at each site. */
export const TrafficSection = memo(function TrafficSection({ sites, applications, edit }: TrafficSectionProps) {
  const { messages, say } = useWords();
  const { traffic: words, edits, sites: siteWords } = messages.inputs;
  const carrying = catalogue.applications
    .filter(({ id, carriesCalls }) => carriesCalls && applications.includes(id))
    .map(({ id }) => id);
  const pages = usePages(
    sites,
    ({ name }) => name,
    ([field, id]) => (field === "sites" ? sites.findIndex((site) => site.id === id) : -1),
  );
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
              <TrafficRow key={site.id} site={site} applications={carrying.join(" ")} edit={edit} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
});

type TrafficRowProps = {
  readonly site: Site;
  /** Ids with spaces between: a list would be another one at each render. */
  readonly applications: string;
  readonly edit: EditPlan;
};

const statedCalls = (demand: Demand | undefined) => (demand?.by === "calls" ? demand.concurrentCalls : null);

const range = { least: 0, most: planLimits.concurrentCalls } as const;

const TrafficRow = memo(function TrafficRow({ site, applications, edit }: TrafficRowProps) {
  const { messages, say } = useWords();
  const name = site.name || messages.inputs.sites.unnamed;
  // Made by `TrafficSection` from ids of the catalogue.
  const ids = applications.split(" ") as ApplicationId[];
  return (
    <tr>
      <th scope="row">{name}</th>
      {ids.map((id) => {
        const label = say(messages.inputs.traffic.cell, { application: messages.names.applications[id], site: name });
        const path = `sites.${site.id}.traffic.${id}`;
        return (
          <td key={id}>
            <PlanNumberField
              label={label}
              labelShown="no"
              path={path}
              kind="whole"
              range={range}
              value={statedCalls(site.traffic[id])}
              onChange={(calls) =>
                edit(
                  say(messages.inputs.edits.field, { field: label }),
                  (plan) =>
                    setDemand(plan, site.id, id, calls === null ? null : { by: "calls", concurrentCalls: calls }),
                  path,
                )
              }
            />
          </td>
        );
      })}
    </tr>
  );
});

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
