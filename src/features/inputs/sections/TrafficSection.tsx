import { memo, useCallback, useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { callsOf } from "#core/assess/dimension.ts";
import type { ApplicationId } from "#core/plan/applications.ts";
import { fillUnknownCallsWithZero } from "#core/plan/edits.ts";
import type { Plan, Site } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import type { EditPlan } from "../edit.ts";
import { Pager } from "../Pager.tsx";
import { useInputWords } from "../useInputWords.ts";
import { usePages } from "../usePages.ts";
import { DemandDialog } from "./DemandDialog.tsx";
import { MediaSettings } from "./MediaSettings.tsx";
import { TrafficRow } from "./TrafficRow.tsx";
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
  const media = <MediaSettings applications={applications} voice={voice} fax={fax} recording={recording} edit={edit} />;
  if (sites.length === 0) {
    return (
      <>
        <p className="inputs-note">{words.noSites}</p>
        {media}
      </>
    );
  }
  const countOf = (isCounted: (demand: Site["traffic"][ApplicationId]) => boolean) =>
    sites.reduce((count, { traffic }) => count + carrying.filter((id) => isCounted(traffic[id])).length, 0);
  const unknown = countOf((demand) => callsOf(demand) === null);
  const blanks = countOf((demand) => demand === undefined);
  return (
    <>
      <div className="inputs-actions">
        <span role="status">{say(words.blanks, { count: unknown })}</span>
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
              <TrafficRow
                key={site.id}
                site={site}
                applications={carrying.join(" ")}
                opened={cell?.siteId === site.id ? cell.application : null}
                edit={edit}
                onOpen={open}
              />
            ))}
          </tbody>
        </table>
      </div>
      {media}
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

/** Enter goes to the same application at the next site, as in a spreadsheet; with Shift, to the one before. */
function moveByEnter(body: HTMLTableSectionElement | null) {
  body?.addEventListener("keydown", move);
  return () => body?.removeEventListener("keydown", move);
}

function move(event: KeyboardEvent) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  const cell = event.target.closest("td");
  if (!cell) return;
  const next = (row: Element | null | undefined) =>
    event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling;
  const inputOf = (row: Element) => row.children[cell.cellIndex]?.querySelector("input");
  let row = next(cell.parentElement);
  // Over the numbers that are worked out.
  while (row && !inputOf(row)) row = next(row);
  const input = row && inputOf(row);
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
}
