import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment, Budget } from "#core/assess/assessment.ts";
import { callsOf, dimension } from "#core/assess/dimension.ts";
import type { Demand, Plan, Site } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { CircuitMark } from "./CircuitMark.tsx";
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
            <tr key={site.id} data-place={`site/${site.id}`}>
              <th scope="row">{names.get(site.id)}</th>
              <td data-label={text.kindColumn}>{messages.names.siteKinds[site.kind]}</td>
              <td data-label={text.serversColumn}>{standingAt(site)}</td>
              <td data-label={text.callsColumn} className="whole">
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

const { applications } = catalogue;

/** Calls of the installed applications at one site, at least, where some of them are not known. */
function Calls({ site, plan }: { readonly site: Site; readonly plan: Plan }) {
  const { messages, number, say } = useWords();
  const carrying = applications.filter(({ id, carriesCalls }) => carriesCalls && plan.applications.includes(id));
  const demands = carrying.map(({ id }) => site.traffic[id]);
  const leastOf = (demand: Demand | undefined) => callsOf(demand) ?? (demand ? dimension(demand).leastCalls : 0);
  const least = demands.reduce((total, demand) => total + leastOf(demand), 0);
  if (demands.length > 0 && demands.every((demand) => callsOf(demand) !== null)) return number(least);
  return least === 0 ? messages.names.notKnown : say(messages.estimates.atLeast, { least: number(least) });
}

function Circuit({ label, budget }: { readonly label: string; readonly budget: Budget | undefined }) {
  const { messages, say } = useWords();
  return (
    <td data-label={label}>
      {budget && <CircuitMark judged={budget} />}
      {budget && budget.capacityKbps !== null && (
        <span className="cell-aside">
          {say(messages.results.bandwidth.smallestText, { kbps: budget.capacityKbps })}
        </span>
      )}
    </td>
  );
}
