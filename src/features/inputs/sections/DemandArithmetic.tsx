import { type Dimensioned, dimension } from "#core/assess/dimension.ts";
import type { Demand } from "#core/plan/schema.ts";
import { describeFormula } from "#messages/describeFormula.ts";
import type { InputWords } from "#messages/inputWords.ts";
import { useInputWords } from "../useInputWords.ts";

type WorkedOut = Exclude<Demand, { readonly by: "calls" }>;

/** Decimals of what was typed, so that the reader can work it out too. */
const stated = 4;

export type DemandArithmeticProps = { readonly demand: WorkedOut };

/** The steps from traffic to a number of calls, with the plan's figures in them. */
export function DemandArithmetic({ demand }: DemandArithmeticProps) {
  const words = useInputWords();
  const text = words.messages.trafficInputs;
  const worked = dimension(demand);
  const result = resultOf(words, worked);
  return (
    <section className="demand-arithmetic" aria-live="polite">
      <h3>{text.arithmetic}</h3>
      {stepsOf(words, demand, worked).map((step) => (
        <p key={step}>{step}</p>
      ))}
      {result !== null && (
        <p>
          <strong>{result}</strong>
        </p>
      )}
    </section>
  );
}

function resultOf({ messages, say }: InputWords, { calls, leastCalls }: Dimensioned): string | null {
  if (calls !== null) return say(messages.trafficInputs.result, { calls });
  return leastCalls > 0 ? say(messages.trafficInputs.leastResult, { calls: leastCalls }) : null;
}

function stepsOf(words: InputWords, demand: WorkedOut, worked: Dimensioned): readonly string[] {
  const { messages, list, number, say } = words;
  const text = messages.trafficInputs;
  const { arrivals } = demand;
  const { busyHourCalls, erlangs, limit, missing } = worked;
  const seconds = demand.by === "erlang-b" ? demand.holdSeconds : demand.handleSeconds;
  const fields: Readonly<Record<string, string>> = messages.names.demandFields;
  const formula = describeFormula(words, demand, worked);
  const isLicensed = demand.by === "erlang-c" && demand.queueLimit !== null;
  const limits = {
    "too-much-traffic": text.tooMuch,
    "endless-queue": isLicensed ? text.endlessLimited : text.endless,
  };
  return [
    ...(arrivals.per === "day" && arrivals.calls !== null && arrivals.busyHourSharePercent !== null
      ? [
          say(text.dayShare, {
            calls: number(arrivals.calls, stated),
            percent: number(arrivals.busyHourSharePercent, stated),
            busy: number(busyHourCalls ?? 0, stated),
          }),
        ]
      : []),
    ...(busyHourCalls !== null && seconds !== null && erlangs !== null
      ? [
          say(text.erlangs, {
            calls: number(busyHourCalls, stated),
            seconds: number(seconds, stated),
            erlangs: number(erlangs, stated),
          }),
        ]
      : []),
    ...(formula === null ? [] : [formula]),
    ...(demand.by === "erlang-b" ? lossSteps(words, demand, worked) : queueSteps(words, demand, worked)),
    ...(limit === null ? [] : [limits[limit]]),
    ...(missing.length > 0 && worked.calls === null
      ? [say(text.missing, { fields: list(missing.map((field) => fields[field] ?? field)) })]
      : []),
  ];
}

type OfKind<Kind extends Demand["by"]> = Extract<Demand, { readonly by: Kind }>;

function lossSteps(
  { messages, number, say }: InputWords,
  { blockingPercent }: OfKind<"erlang-b">,
  { calls, probability }: Dimensioned,
): readonly string[] {
  const text = messages.trafficInputs;
  if (calls === null || probability === null || blockingPercent === null) return [];
  return [
    say(text.channels, {
      channels: calls,
      reached: number(probability * 100, 3),
      accepted: number(blockingPercent, stated),
    }),
  ];
}

function queueSteps(
  { messages, number, say }: InputWords,
  { overflowPercent, queueLimit, targetSeconds }: OfKind<"erlang-c">,
  { calls, probability, queue }: Dimensioned,
): readonly string[] {
  const text = messages.trafficInputs;
  const isLimited = calls !== null && calls === queueLimit && calls !== queue?.places;
  return [
    ...(queue === null || probability === null
      ? []
      : [
          say(text.waits, {
            percent: number(probability * 100, 2),
            seconds: number(queue.meanWaitSeconds, 1),
            waiting: number(queue.meanWaiting, 2),
          }),
        ]),
    ...(queue?.serviceLevel == null || targetSeconds === null
      ? []
      : [say(text.answered, { percent: number(queue.serviceLevel * 100), seconds: number(targetSeconds, stated) })]),
    ...(queue?.places == null || overflowPercent === null
      ? []
      : [say(text.places, { places: queue.places, percent: number(overflowPercent, stated) })]),
    ...(isLimited ? [say(text.limited, { limit: queueLimit })] : []),
  ];
}
