import type { Assessment, Check, CheckVerdict } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { verdictOrder } from "./verdictOrder.ts";

/** The checks of one path that a cell of the matrix stands for, the one that decides first. */
export type LatencyCell = readonly [Check, ...Check[]];

/** Round-trip times by site and server site. */
export type LatencyGrid = {
  /** Ids of the sites that paths begin at, those of servers and nodes, in the order of the plan. */
  readonly columns: readonly string[];
  /** A row for each site that a path leads to, in the order of the plan; a cell for each column. */
  readonly rows: readonly { readonly siteId: string; readonly cells: readonly (LatencyCell | null)[] }[];
  /** Checks that have no path yet, and no cell therefore. */
  readonly unplaced: number;
};

const placeOf = (verdict: CheckVerdict) => verdictOrder.indexOf(verdict);

/** What needs attention first comes first, then what is nearer to its limit. */
const moreUrgent = (one: Check, other: Check) =>
  placeOf(one.verdict) - placeOf(other.verdict) || (one.marginMs ?? 0) - (other.marginMs ?? 0);

/**
 * Lays checks out as a matrix. Of paths between two server sites, each way round is one cell of its own.
 *
 * @param limit One latency class; `all` for every class, of which the worst decides.
 * @param stateId One failure state; `all` for paths of every state.
 */
export function latencyGrid(
  { sites }: Plan,
  { checks }: Pick<Assessment, "checks">,
  limit: string,
  stateId: string,
): LatencyGrid {
  const wanted = checks.filter(
    (check) =>
      check.verdict !== "not-applicable" &&
      (limit === "all" || check.limit === limit) &&
      (stateId === "all" || check.states.includes(stateId)),
  );
  const cells = new Map<string, Check[]>();
  const from = new Set<string>();
  const to = new Set<string>();
  for (const check of wanted) {
    if (!check.path) continue;
    const [server, site] = check.path;
    from.add(server);
    to.add(site);
    const key = `${server} ${site}`;
    const known = cells.get(key);
    if (known) known.push(check);
    else cells.set(key, [check]);
  }
  const inOrder = (ids: ReadonlySet<string>) => sites.map(({ id }) => id).filter((id) => ids.has(id));
  const columns = inOrder(from);
  return {
    columns,
    rows: inOrder(to).map((siteId) => ({
      siteId,
      cells: columns.map((column) => cellOf(cells.get(`${column} ${siteId}`))),
    })),
    unplaced: wanted.filter(({ path }) => path === null).length,
  };
}

function cellOf(checks: readonly Check[] | undefined): LatencyCell | null {
  const [worst, ...others] = (checks ?? []).toSorted(moreUrgent);
  return worst ? [worst, ...others] : null;
}
