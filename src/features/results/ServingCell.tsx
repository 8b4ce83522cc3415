import type { FailureState } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";

/** Applications that are named where they are served; a larger last group is called the others. */
const namedApplications = 2;

export type ServingCellProps = { readonly plan: Plan; readonly state: FailureState };

/** Who takes the calls in a state: one line for all applications, or one for each group; who has nobody, in bold. */
export function ServingCell({ plan, state }: ServingCellProps) {
  const { messages, say, list } = useWords();
  const text = messages.states;
  const { applications: applicationNames, unnamed } = messages.names;
  const serverNames = new Map(plan.nodes.map(({ id, name }) => [id, name || unnamed]));
  const groups = groupsOf(state);
  return (
    <>
      {groups.map(({ applications, nodeIds }, index) => (
        <span key={nodeIds.join(" ")} className="side-line">
          {lineOf(applications, list(nodeIds.map((id) => serverNames.get(id) ?? id)), index)}
        </span>
      ))}
      {state.unserved.length > 0 && (
        <strong className="side-line">
          {say(text.nobody, { applications: list(state.unserved.map((id) => applicationNames[id])) })}
        </strong>
      )}
      {groups.length === 0 && state.unserved.length === 0 && text.nothing}
    </>
  );

  function lineOf(applications: FailureState["unserved"], servers: string, index: number): string {
    if (groups.length === 1 && state.unserved.length === 0) return servers;
    if (index === groups.length - 1 && index > 0 && applications.length > namedApplications) {
      return say(text.othersServedBy, { servers });
    }
    return say(text.servedBy, { applications: list(applications.map((id) => applicationNames[id])), servers });
  }
}

/** Applications by the servers that take their calls, the smallest group first. */
function groupsOf({ serving }: FailureState): readonly FailureState["serving"][number][] {
  const groups = new Map<string, FailureState["serving"][number]>();
  for (const { applications, nodeIds } of serving) {
    if (nodeIds.length === 0) continue;
    const key = nodeIds.join(" ");
    const known = groups.get(key)?.applications ?? [];
    groups.set(key, { applications: [...known, ...applications], nodeIds });
  }
  return [...groups.values()].toSorted((one, other) => one.applications.length - other.applications.length);
}
