import { useState } from "react";
import type { Assessment, OpenPoint } from "#core/assess/assessment.ts";
import type { Owner } from "#core/plan/schema.ts";
import { Select } from "#ui/Select.tsx";
import { useWords } from "#ui/words.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { type Assign, OpenPointList } from "./OpenPointList.tsx";
import "./results.css";

const groups = [
  { title: "blocking", holds: ({ blocks }: OpenPoint) => blocks },
  { title: "others", holds: ({ blocks }: OpenPoint) => !blocks },
] as const;

export type OpenPointsProps = {
  readonly assessment: Assessment;
  readonly onGoTo?: GoTo | undefined;
  readonly onAssign?: Assign | undefined;
};

/** What is not known yet: first what the verdict waits for. A choice of owner leaves one party's questions. */
export function OpenPoints({ assessment: { openPoints }, onGoTo, onAssign }: OpenPointsProps) {
  const { messages, say } = useWords();
  const { findings } = messages.results;
  const [chosen, setOwner] = useState<Owner | "all">("all");
  const owners = [...new Set(openPoints.map(({ owner }) => owner))];
  const owner = chosen !== "all" && owners.includes(chosen) ? chosen : "all";
  const points = openPoints.filter((point) => owner === "all" || point.owner === owner);
  if (openPoints.length === 0) return <p>{findings.openNone}</p>;
  return (
    <>
      {owners.length > 1 && (
        <div className="results-controls no-print">
          <Select
            label={findings.owner}
            value={owner}
            options={[
              { value: "all", label: findings.everyOwner },
              ...owners.map((value) => ({ value, label: messages.names.owners[value] })),
            ]}
            onChange={setOwner}
          />
        </div>
      )}
      {groups.map(({ title, holds }) => {
        const these = points.filter(holds);
        if (these.length === 0) return null;
        return (
          <section key={title} className="results-part">
            <h3>{say(findings[title], { count: these.length })}</h3>
            <OpenPointList points={these} onGoTo={onGoTo} onAssign={onAssign} />
          </section>
        );
      })}
    </>
  );
}
