import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Assessment, Check, FailureState, Opening, PortRange, Service } from "#core/assess/assessment.ts";
import type { SectionId } from "#core/catalogue.ts";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { ciscoRecordingHa } from "./ciscoRecordingHa.scenario.ts";
import { everything } from "./everything.scenario.ts";
import { faxServerH323 } from "./faxServerH323.scenario.ts";
import { hotel } from "./hotel.scenario.ts";
import { microsoftAttendants } from "./microsoftAttendants.scenario.ts";
import { narrowRecovery } from "./narrowRecovery.scenario.ts";
import {
  type ExpectedFailoverOnly,
  type ExpectedRow,
  type ExpectedState,
  type RowKey,
  rowsOfEveryServer,
  type Scenario,
  usualBoundaries,
} from "./scenario.ts";
import { sharedLoad } from "./sharedLoad.scenario.ts";
import { twoDataCentres } from "./twoDataCentres.scenario.ts";

const scenarios: readonly Scenario[] = [
  faxServerH323,
  ciscoRecordingHa,
  hotel,
  microsoftAttendants,
  twoDataCentres,
  everything,
  narrowRecovery,
  sharedLoad,
];

const rowKeys: ReadonlyMap<string, RowKey> = new Map(
  catalogue.requirements.map(({ id, section, position }) => [id, `${section}/${position}`]),
);

/** Rows whose last column, or reading 8, names applications instead of "All". */
const namesApplications: ReadonlySet<RowKey> = new Set<RowKey>([
  ...numbered("infrastructure", [3, 4, 5, 7]),
  ...numbered("attendant-clients", [1, 2, 3, 4]),
  ...numbered("pbx", [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]),
  ...numbered("voice-devices", [1, 2, 3]),
]);

function numbered(section: SectionId, positions: readonly number[]): readonly RowKey[] {
  return positions.map((position): RowKey => `${section}/${position}`);
}

const rowKey = (requirement: string): RowKey => {
  const key = rowKeys.get(requirement);
  if (key === undefined) throw new Error(`No row for ${requirement}.`);
  return key;
};

const portText = ({ from, to }: PortRange) => (from === to ? String(from) : `${from}-${to}`);

function serviceText(opening: Opening, service: Service): string {
  const { transport, source, destination } = service;
  const direction = { server: "OUT", remote: "IN", "either-node": "BETWEEN" }[opening.initiator];
  const port = typeof destination === "string" ? destination : portText(destination);
  const listener = transport === "any" && port === "all" ? "ANY" : `${transport.toUpperCase()} ${port}`;
  const sender = source === null ? "" : ` from ${transport.toUpperCase()} ${portText(source)}`;
  const server = opening.server === "manager-assistant" ? " at manager-assistant" : "";
  const usual = opening.boundary === usualBoundaries[rowKey(opening.requirement)];
  return `${direction} ${listener}${sender}${server}${usual ? "" : ` (${opening.boundary})`}`;
}

const serviceTexts = (opening: Opening): readonly string[] =>
  opening.services.length === 0 ? ["nothing"] : opening.services.map((one) => serviceText(opening, one));

function rowsOf({ openings, exclusions }: Assessment): Readonly<Record<string, ExpectedRow>> {
  const services = new Map<RowKey, readonly string[]>();
  for (const opening of openings) {
    const key = rowKey(opening.requirement);
    services.set(key, [...(services.get(key) ?? []), ...serviceTexts(opening)]);
  }
  const out = exclusions.map(({ requirement, reason }) => [rowKey(requirement), reason] as const);
  return sortedRows([...services, ...out]);
}

/** A row that appears twice, in and out or out for two reasons, keeps both entries and so equals no expectation. */
function sortedRows(entries: readonly (readonly [string, ExpectedRow])[]): Readonly<Record<string, ExpectedRow>> {
  const rows: Record<string, ExpectedRow> = {};
  for (const [key, row] of entries) {
    const sorted = typeof row === "string" ? row : row.toSorted();
    rows[key in rows ? `${key} again` : key] = sorted;
  }
  return rows;
}

function nodePairs({ ends, openings, flows }: Assessment, sections: (key: RowKey) => boolean): readonly string[] {
  const names = new Map(ends.map(({ id, name }) => [id, name]));
  const wanted = new Set(openings.filter(({ requirement }) => sections(rowKey(requirement))).map(({ id }) => id));
  const pairs = flows
    .filter(({ opening }) => wanted.has(opening))
    .map(({ initiator, listener }) => `${names.get(initiator)} > ${names.get(listener)}`);
  return unique(pairs);
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();

/** Kilobits to the millionth, so that a product and its literal are one number. */
const rounded = (kbps: number | null) => (kbps === null ? null : Math.round(kbps * 1e6) / 1e6);

function checkEntry({ limit, about, path, marginMs, verdict }: Check): readonly [string, string] {
  if (verdict === "not-applicable") return [limit, verdict];
  const sites = path?.toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1))) ?? ["?"];
  return [[limit, about, ...sites].join(" "), marginMs === null ? verdict : `${verdict} ${marginMs}`];
}

/** Texts in order, each as often as it is there. */
const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted();

function stateEntry(state: FailureState, { checks, bandwidth }: Assessment): readonly [string, ExpectedState] {
  const keys = new Map(checks.map((check) => [check.id, checkEntry(check)[0]]));
  const serving: Record<string, ExpectedState["unserved"]> = {};
  for (const { applications, nodeIds } of state.serving) {
    const servers = nodeIds.join(", ");
    if (servers !== "") serving[servers] = [...(serving[servers] ?? []), ...applications];
  }
  return [
    state.id,
    sortedState({
      serving,
      unserved: state.unserved,
      pbx: state.isWithoutPbx ? "down" : "left",
      verdict: state.verdict,
      failedChecks: state.failedChecks.map((id) => keys.get(id) ?? id),
      failedCircuits: state.failedCircuits.map(({ siteId, direction }) => `${siteId} ${direction}`),
      loads: loadsOf(state.id, bandwidth.budgets),
    }),
  ];
}

/** One entry a site; another for a direction that carries something else. */
function loadsOf(state: string, budgets: Assessment["bandwidth"]["budgets"]): Readonly<Record<string, number>> {
  const loads: Record<string, number> = {};
  for (const { siteId, direction, loads: ofStates } of budgets) {
    for (const { loadKbps } of ofStates.filter((one) => one.state === state)) {
      if (loadKbps === 0 && direction === "up") continue;
      if (loadKbps === (loads[siteId] ?? 0)) continue;
      loads[siteId in loads || direction === "down" ? `${siteId} ${direction}` : siteId] = loadKbps;
    }
  }
  return loads;
}

const sortedState = (state: ExpectedState): ExpectedState => ({
  ...state,
  serving: Object.fromEntries(Object.entries(state.serving).map(([servers, ids]) => [servers, ids.toSorted()])),
  unserved: state.unserved.toSorted(),
  failedChecks: sorted(state.failedChecks),
  failedCircuits: sorted(state.failedCircuits),
});

/** Rows in which a server is there only for failover, by its name; `?` marks a row that says yes and no. */
function failoverRows({ ends, openings }: Assessment): Readonly<Record<string, readonly string[]>> {
  const servers = ends.filter(({ kind }) => kind === "suite" || kind === "manager-assistant");
  const rows = servers.map(({ id, name }) => {
    const own = openings.filter(({ initiators, listeners }) => [...initiators, ...listeners].includes(id));
    const only = unique(own.filter(({ failoverEnds }) => failoverEnds.includes(id)).map(rowOf));
    const also = new Set(own.filter(({ failoverEnds }) => !failoverEnds.includes(id)).map(rowOf));
    return [name, only.map((row) => (also.has(row) ? `${row}?` : row))] as const;
  });
  return Object.fromEntries(rows.filter(([, own]) => own.length > 0));
}

const rowOf = ({ requirement }: Opening): string => rowKey(requirement);

/** `every row of its work` spelt out. */
function spelt(
  rows: ExpectedFailoverOnly["servers"][string],
  server: string,
  { ends, openings }: Assessment,
): readonly string[] {
  if (rows !== "every row of its work") return sorted(rows);
  const role = ends.find(({ name }) => name === server)?.kind;
  const own = openings.filter(({ boundary, server: of }) => boundary !== "nodes" && of === role).map(rowOf);
  return unique(own.filter((row) => !rowsOfEveryServer.some((other) => other === row)));
}

/** By site: the first of the states that load its circuit most; that with everything up when none does. */
function mostLoaded(states: Scenario["states"], siteId: string): string | undefined {
  const loads = Object.entries(states).map(([id, state]) => [id, state.loads[siteId] ?? 0] as const);
  const most = Math.max(...loads.map(([, load]) => load));
  return loads.find(([, load]) => load === most)?.[0];
}

describe.each(scenarios)("$name", (expected) => {
  const assessment = assess(expected.plan, catalogue);

  it("is a sound plan", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(expected.plan)))).toEqual({
      ok: true,
      value: { plan: expected.plan, warnings: [] },
    });
  });

  it("has all 39 rows of the page in its expectation", () => {
    expect(Object.keys(expected.rows).toSorted()).toEqual(Object.keys(usualBoundaries).toSorted());
  });

  it("has each row in with its services, or out for one reason", () => {
    expect(rowsOf(assessment)).toEqual(sortedRows(Object.entries(expected.rows)));
  });

  it("says which of the applications that a row names need it", () => {
    const applications: Record<string, readonly string[]> = {};
    for (const { requirement, applications: needing } of assessment.openings) {
      const key = rowKey(requirement);
      if (namesApplications.has(key)) applications[key] = unique([...(applications[key] ?? []), ...needing]);
    }
    const sorted = Object.entries(expected.applications).map(([key, ids]) => [key, ids.toSorted()]);
    expect(applications).toEqual(Object.fromEntries(sorted));
  });

  it("closes single ports where a choice says so", () => {
    const closures = assessment.closures.map(
      ({ requirement, transport, port }) => `${rowKey(requirement)} ${transport.toUpperCase()} ${portText(port)}`,
    );
    expect(closures.toSorted()).toEqual(expected.closures.toSorted());
  });

  it("marks what another row opens already", () => {
    const covered = assessment.openings.flatMap((opening) =>
      opening.services
        .filter(({ coveredBy }) => coveredBy !== null)
        .map((one) => {
          const [service] = serviceText(opening, { ...one, source: null }).split(" (");
          return `${rowKey(opening.requirement)} ${service} by ${rowKey(one.coveredBy ?? "")}`;
        }),
    );
    expect(covered.toSorted()).toEqual(expected.covered.toSorted());
  });

  it("joins the nodes that the cluster rows and the ANY row mean", () => {
    expect({
      across: nodePairs(assessment, (key) => key.startsWith("cluster/")),
      together: nodePairs(assessment, (key) => key === "other/3"),
    }).toEqual({
      across: expected.nodePairs.across.toSorted(),
      together: expected.nodePairs.together.toSorted(),
    });
  });

  it("binds every other opening to all servers of its role", () => {
    const ends = new Map(assessment.ends.map((end) => [end.id, end]));
    for (const opening of assessment.openings.filter(({ boundary }) => boundary !== "nodes")) {
      const servers = opening.initiator === "server" ? opening.initiators : opening.listeners;
      const placed = expected.plan.nodes.filter(({ role }) => role === opening.server);
      expect([opening.requirement, ...unique(servers.map((id) => ends.get(id)?.name ?? id))]).toEqual([
        opening.requirement,
        ...unique(placed.map(({ name }) => name)),
      ]);
    }
  });

  it("judges each circuit in each direction", () => {
    const budgets = assessment.bandwidth.budgets.map(({ siteId, direction, ...one }) => [
      `${siteId} ${direction}`,
      {
        loadKbps: one.loadKbps,
        allowedKbps: rounded(one.allowedKbps),
        smallestCircuitKbps: one.smallestCircuitKbps,
        verdict: one.verdict,
      },
    ]);
    expect(Object.fromEntries(budgets)).toEqual(expected.budgets);
    expect(budgets).toHaveLength(2 * expected.plan.sites.length);
  });

  it("judges each latency class on each path", () => {
    expect(Object.fromEntries(assessment.checks.map(checkEntry))).toEqual(expected.checks);
    expect(assessment.checks).toHaveLength(Object.keys(expected.checks).length);
  });

  it("tells each failure state once, in order", () => {
    expect(assessment.states.map(({ id }) => id)).toEqual(Object.keys(expected.states));
  });

  it.each(Object.entries(expected.states))("says who serves, what fails and what is loaded in %s", (id, state) => {
    const found = assessment.states.filter((one) => one.id === id).map((one) => stateEntry(one, assessment));
    expect(found).toEqual([[id, sortedState(state)]]);
  });

  it("judges each circuit in the first of the states that load it most", () => {
    const judged = assessment.bandwidth.budgets.map(
      ({ siteId, direction, state }) => `${siteId} ${direction}: ${state}`,
    );
    const wanted = expected.plan.sites.flatMap(({ id }) => {
      const state = mostLoaded(expected.states, id);
      return [`${id} up: ${state}`, `${id} down: ${state}`];
    });
    expect(sorted(judged)).toEqual(sorted(wanted));
  });

  it("knows what is there only for failover", () => {
    const checks = assessment.checks.filter(({ states }) => states.length > 0 && !states.includes("all-up"));
    const servers = Object.entries(expected.failoverOnly.servers).map(
      ([name, rows]) => [name, spelt(rows, name, assessment)] as const,
    );
    expect({ checks: sorted(checks.map((check) => checkEntry(check)[0])), servers: failoverRows(assessment) }).toEqual({
      checks: sorted(expected.failoverOnly.checks),
      servers: Object.fromEntries(servers),
    });
  });

  it("says whose loss leaves somebody without a server", () => {
    const said = assessment.findings
      .filter(({ code }) => code === "state/no-server-left")
      .map(({ severity, values }) => ({ severity, down: values.down }));
    expect(said).toEqual(expected.noServerLeft === null ? [] : [expected.noServerLeft]);
  });

  it("works out calls that are not stated", () => {
    const demands = assessment.estimates.demands.map((one) => [`${one.siteId} ${one.application}`, one.calls] as const);
    expect(Object.fromEntries(demands)).toEqual(expected.demands);
  });

  it("reports what fails the plan", () => {
    const errors = assessment.findings.filter(({ severity }) => severity === "error");
    expect(unique(errors.map(({ code }) => code))).toEqual(expected.errors);
  });

  it("reports one error for each circuit and each path that fails", () => {
    const errors = (codes: string) => assessment.findings.filter(({ code }) => code.startsWith(codes));
    const failed = (verdicts: readonly string[]) => verdicts.filter((verdict) => verdict.startsWith("failed"));
    expect({
      circuits: errors("bandwidth/over-allocation").length,
      paths: errors("latency/over-limit").length,
    }).toEqual({
      circuits: failed(Object.values(expected.budgets).map(({ verdict }) => verdict)).length,
      paths: failed(Object.values(expected.checks)).length,
    });
  });

  it("reports what else its reader must know", () => {
    const others = assessment.findings.filter(({ severity }) => severity !== "error");
    expect(unique(others.map(({ code }) => code))).toEqual(expected.findings);
  });

  it("asks what is not known yet", () => {
    expect(unique(assessment.openPoints.map(({ code }) => code))).toEqual(expected.openPoints);
  });

  it("has the topology and the verdict", () => {
    expect([assessment.topology, assessment.verdict]).toEqual([expected.topology, expected.verdict]);
  });
});
