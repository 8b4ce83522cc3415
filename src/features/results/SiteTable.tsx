import type { Assessment, Budget } from "#core/assess/assessment.ts";
import { dimension } from "#core/assess/dimension.ts";
import type { Plan, Site } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { CheckMark } from "./CheckMark.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { siteNames } from "./siteNames.ts";
import { usePaging } from "./usePaging.ts";
import "./results.css";

const step = 25;

export type SiteTableProps = { readonly plan: Plan; readonly assessment: Assessment };

/** The sites, what stands at each, and whether their circuits carry the calls. */
export function SiteTable({ plan, assessment }: SiteTableProps) {
  const { messages } = useWords();
  const text = messages.results.overview;
  const paging = usePaging(plan.sites, step);
  const names = siteNames(plan, messages.names.unnamed);
  const budgets = new Map(
    assessment.bandwidth.budgets.map((budget) => [`${budget.siteId} ${budget.direction}`, budget]),
  );
  if (plan.sites.length === 0) return <p>{text.noSites}</p>;
  const columns = [
    text.siteColumn,
    text.kindColumn,
    text.serversColumn,
    text.callsColumn,
    text.upColumn,
    text.downColumn,
  ];
  return (
    <div className="stacking">
      <DataTable caption={text.sitesTitle} captionShown="no">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((site) => (
            <tr key={site.id}>
              <th scope="row">{names.get(site.id)}</th>
              <td data-label={text.kindColumn}>{messages.names.siteKinds[site.kind]}</td>
              <td data-label={text.serversColumn}>{standingAt(site)}</td>
              <td data-label={text.callsColumn}>
                <Calls site={site} plan={plan} />
              </td>
              <Circuit label={text.upColumn} budget={budgets.get(`${site.id} up`)} />
              <Circuit label={text.downColumn} budget={budgets.get(`${site.id} down`)} />
            </tr>
          ))}
        </tbody>
      </DataTable>
      <ShowMore paging={paging} />
    </div>
  );

  function standingAt({ id }: Site) {
    const servers = plan.nodes.filter(({ siteId }) => siteId === id).map(({ name }) => name || messages.names.unnamed);
    const standing = plan.callingPlatform.siteId === id ? [...servers, text.pbxHere] : servers;
    return standing.length === 0 ? "–" : standing.join(", ");
  }
}

/** Stated calls of the installed applications at one site. */
function Calls({ site, plan }: { readonly site: Site; readonly plan: Plan }) {
  const { messages, number } = useWords();
  const stated = plan.applications
    .map((id) => site.traffic[id])
    .map((demand) => (demand ? dimension(demand).calls : null))
    .filter((calls) => calls !== null);
  if (stated.length === 0) return messages.results.overview.callsNotKnown;
  return number(stated.reduce((total, calls) => total + calls, 0));
}

function Circuit({ label, budget }: { readonly label: string; readonly budget: Budget | undefined }) {
  const { messages, say } = useWords();
  return (
    <td data-label={label}>
      {budget && <CheckMark verdict={budget.verdict} />}
      {budget && budget.capacityKbps !== null && (
        <span className="cell-aside">
          {say(messages.results.bandwidth.smallestText, { kbps: budget.capacityKbps })}
        </span>
      )}
    </td>
  );
}
