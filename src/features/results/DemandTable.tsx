import type { DemandFigures } from "#core/assess/estimates.ts";
import type { Arrivals, Demand, Plan } from "#core/plan/schema.ts";
import { describeFormula } from "#messages/describeFormula.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { siteNames } from "./siteNames.ts";
import { usePaging } from "./usePaging.ts";

const step = 25;

/** Decimals of what was typed, so that the reader can work it out too. */
const stated = 4;

export type DemandTableProps = { readonly plan: Plan; readonly demands: readonly DemandFigures[] };

/** Calls that were worked out from traffic, with the arithmetic. */
export function DemandTable({ plan, demands }: DemandTableProps) {
  const { messages, say } = useWords();
  const text = messages.estimates;
  const { demandColumns: columns } = text;
  const paging = usePaging(demands, step);
  const sites = siteNames(plan, messages.names.unnamed);
  return (
    <div className="stacking">
      <DataTable caption={text.demandsTitle} captionShown="no">
        <thead>
          <tr>
            {[columns.where, columns.arrivals, columns.result].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((figures) => (
            <tr key={`${figures.siteId} ${figures.application}`}>
              <th scope="row">
                {say(text.demandWhere, {
                  application: messages.names.applications[figures.application],
                  site: sites.get(figures.siteId) ?? figures.siteId,
                })}
              </th>
              <td data-label={columns.arrivals}>
                <Traffic figures={figures} demand={demandOf(plan, figures)} />
              </td>
              <td data-label={columns.result}>
                <Result figures={figures} demand={demandOf(plan, figures)} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <ShowMore paging={paging} />
    </div>
  );
}

type WorkedOut = Exclude<Demand, { readonly by: "calls" }>;

type QueueDemand = Extract<Demand, { readonly by: "erlang-c" }>;

type FiguresProps = { readonly figures: DemandFigures; readonly demand: WorkedOut | undefined };

/** What somebody typed, which the figures follow from. */
function demandOf({ sites }: Plan, { siteId, application }: DemandFigures): WorkedOut | undefined {
  const demand = sites.find(({ id }) => id === siteId)?.traffic[application];
  return demand === undefined || demand.by === "calls" ? undefined : demand;
}

const secondsOf = (demand: WorkedOut): number | null =>
  demand.by === "erlang-b" ? demand.holdSeconds : demand.handleSeconds;

function Traffic({ figures: { busyHourCalls, erlangs, missing }, demand }: FiguresProps) {
  const { messages, list, number, say } = useWords();
  const text = messages.estimates;
  const fields: Readonly<Record<string, string>> = messages.names.demandFields;
  const seconds = demand ? secondsOf(demand) : null;
  return (
    <>
      {demand && busyHourCalls !== null && shareText(demand.arrivals, busyHourCalls)}
      {busyHourCalls !== null &&
        seconds !== null &&
        erlangs !== null &&
        say(text.erlangs, { calls: busyHourCalls, seconds, erlangs: number(erlangs, 2) })}
      {missing.length > 0 && (
        <span className="cell-aside">
          {say(text.arrivalsMissing, { fields: list(missing.map((field) => fields[field] ?? field)) })}
        </span>
      )}
    </>
  );

  function shareText(arrivals: Arrivals, inBusyHour: number) {
    if (arrivals.per !== "day" || arrivals.calls === null || arrivals.busyHourSharePercent === null) return null;
    return (
      <span className="fact-line">
        {say(text.busyHour, {
          calls: arrivals.calls,
          share: say(text.percent, { value: number(arrivals.busyHourSharePercent, stated) }),
          inBusyHour: number(inBusyHour, 1),
        })}
      </span>
    );
  }
}

function Result({ figures, demand }: FiguresProps) {
  const words = useWords();
  const { messages, number, say } = words;
  const text = messages.estimates;
  const { calls, leastCalls, limit, probability, queue } = figures;
  const percent = (part: number, digits = 2) => say(text.percent, { value: number(part, digits) });
  const formula = demand ? describeFormula(words, demand, figures) : null;
  const asides = [...(formula === null ? [] : [formula]), ...(demand?.by === "erlang-c" ? queueAsides(demand) : [])];
  return (
    <>
      {figure()}
      {[...asides, ...(limit === null ? [] : [limitText()])].map((aside) => (
        <span key={aside} className="cell-aside">
          {aside}
        </span>
      ))}
    </>
  );

  function figure(): string {
    if (calls === null) return leastCalls === 0 ? messages.names.notKnown : say(text.leastCalls, { calls: leastCalls });
    if (demand?.by === "erlang-b" && demand.blockingPercent !== null) {
      return say(text.channels, {
        calls,
        recall: number(demand.recallPercent ?? 0, stated),
        percent: percent((probability ?? 0) * 100),
      });
    }
    if (demand?.by !== "erlang-c" || demand.agents === null || queue === null) return number(calls);
    return say(text.waiting, {
      calls,
      agents: demand.agents,
      percent: percent((probability ?? 0) * 100),
      seconds: number(queue.meanWaitSeconds),
    });
  }

  /** What the queue is let come to, and how soon its calls are answered. */
  function queueAsides({ overflowPercent, queueLimit, targetSeconds }: QueueDemand): readonly string[] {
    return [
      ...(overflowPercent === null || queue === null || queue.places !== calls
        ? []
        : [say(text.overflow, { percent: percent(overflowPercent, stated) })]),
      ...(queueLimit === null ? [] : [say(text.licence, { limit: queueLimit })]),
      ...(queue === null || queue.serviceLevel === null || targetSeconds === null
        ? []
        : [
            say(text.serviceLevel, {
              percent: percent(queue.serviceLevel * 100, 1),
              seconds: number(targetSeconds, stated),
            }),
          ]),
    ];
  }

  function limitText(): string {
    if (limit === "too-much-traffic") return text.tooMuch;
    return demand?.by === "erlang-c" && demand.queueLimit !== null ? text.endlessLimited : text.endless;
  }
}
