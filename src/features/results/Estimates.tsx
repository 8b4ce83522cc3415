import type { Assessment } from "#core/assess/assessment.ts";
import type { StorageEstimate } from "#core/assess/estimates.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { CallArithmetic } from "./CallArithmetic.tsx";
import { DemandTable } from "./DemandTable.tsx";
import { EstimateSource } from "./EstimateSource.tsx";
import "./results.css";
import "./states.css";

export type EstimatesProps = { readonly plan: Plan; readonly assessment: Assessment };

/** Portolan's own figures beside the vendor's: what a call takes, traffic, channels together, disk for recordings. */
export function Estimates({ plan, assessment: { estimates } }: EstimatesProps) {
  const { messages, number, say } = useWords();
  const text = messages.estimates;
  const { linkLayers, demands, pooling, storage, sources } = estimates;
  if (linkLayers.length === 0) return null;
  return (
    <section className="results-part estimates">
      <h3>{text.section}</h3>
      <p className="results-notes">{text.note}</p>
      <h4>{text.perCall}</h4>
      {linkLayers.map((layer) => (
        <CallArithmetic
          key={layer.linkLayer}
          plan={plan}
          layer={layer}
          hasFax={plan.applications.includes("digital-fax")}
        />
      ))}
      <EstimateSource ids={sources.circuits} />
      {demands.length > 0 && (
        <>
          <h4>{text.demandsTitle}</h4>
          <DemandTable plan={plan} demands={demands} />
          <EstimateSource ids={sources.demands} />
        </>
      )}
      {pooling.length > 0 && (
        <>
          <h4>{text.poolingTitle}</h4>
          {pooling.map(({ application, sites, erlangs, blockingPercent, pooledChannels, separateChannels }) => (
            <p key={application}>
              {say(text.pooling, {
                application: messages.names.applications[application],
                erlangs: number(erlangs, 2),
                sites,
                percent: say(text.percent, { value: number(blockingPercent, 2) }),
                pooled: pooledChannels,
                separate: separateChannels,
              })}
            </p>
          ))}
        </>
      )}
      {storage && (
        <>
          <h4>{text.storageTitle}</h4>
          <p>
            <Storage storage={storage} />
          </p>
          <EstimateSource ids={sources.storage} />
        </>
      )}
    </section>
  );
}

function Storage({ storage }: { readonly storage: StorageEstimate }) {
  const { messages, list, number, say } = useWords();
  const text = messages.estimates;
  const { kilobytesPerMinute: rate, hoursPerDay: hours, daysKept: days, gigabytesPerNode, nodes } = storage;
  if (hours === null || days === null || gigabytesPerNode === null) {
    const { hoursPerDay, daysKept } = messages.names.demandFields;
    const missing = [...(hours === null ? [hoursPerDay] : []), ...(days === null ? [daysKept] : [])];
    return say(text.storageOpen, { rate, fields: list(missing) });
  }
  return say(text.storage, {
    rate,
    hours,
    days,
    gigabytes: number(gigabytesPerNode, gigabytesPerNode < 10 ? 2 : 0),
    nodes,
  });
}
