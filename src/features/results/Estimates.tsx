import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { CallArithmetic } from "./CallArithmetic.tsx";
import { DemandTable } from "./DemandTable.tsx";
import "./results.css";
import "./states.css";

export type EstimatesProps = { readonly plan: Plan; readonly assessment: Assessment };

/** Portolan's own figures beside the vendor's: what a call takes, traffic, channels together, disk for recordings. */
export function Estimates({ plan, assessment: { estimates } }: EstimatesProps) {
  const { messages, number, say } = useWords();
  const text = messages.estimates;
  const { linkLayers, demands, pooling, storage } = estimates;
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
      {demands.length > 0 && <DemandTable plan={plan} demands={demands} />}
      {pooling.length > 0 && (
        <>
          <h4>{text.poolingTitle}</h4>
          {pooling.map(({ application, sites, erlangs, blockingPercent, pooledChannels, separateChannels }) => (
            <p key={application}>
              {say(text.pooling, {
                application: messages.names.applications[application],
                erlangs: number(erlangs, 1),
                sites,
                percent: say(text.percent, { value: number(blockingPercent, 3) }),
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
            {storage.gigabytesPerNode === null
              ? say(text.storageOpen, { rate: storage.kilobytesPerMinute })
              : say(text.storage, {
                  rate: storage.kilobytesPerMinute,
                  hours: storage.hoursPerDay ?? 0,
                  days: storage.daysKept ?? 0,
                  gigabytes: number(storage.gigabytesPerNode, 1),
                  nodes: storage.nodes,
                })}
          </p>
        </>
      )}
    </section>
  );
}
