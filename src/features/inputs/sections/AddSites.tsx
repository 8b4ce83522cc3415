import { useState } from "react";
import { addSite } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan, SiteKind } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { useWords } from "#ui/words.tsx";
import type { EditPlan } from "../edit.ts";

export type AddSitesProps = {
  readonly sites: Plan["sites"];
  readonly edit: EditPlan;
  readonly beforeAdding: () => void;
};

/** Adds a data centre, a branch, or a number of branches at once. */
export function AddSites({ sites, edit, beforeAdding }: AddSitesProps) {
  const { messages, say } = useWords();
  const { sites: words, edits, problems } = messages.inputs;
  const [count, setCount] = useState<number | null>(5);
  const room = planLimits.sites - sites.length;

  const add = (kind: SiteKind, wanted: number) => {
    beforeAdding();
    edit(wanted === 1 ? edits.addSite : say(edits.addSites, { count: wanted }), (plan) => {
      let next = plan;
      for (let number = 0; number < wanted; number += 1) {
        next = addSite(next, kind, nameOf(kind, next));
      }
      return next;
    });
  };
  const nameOf = (kind: SiteKind, plan: Plan) => {
    if (kind !== "branch") return words.newDataCentre;
    const taken = new Set(plan.sites.map(({ name }) => name));
    let number = plan.sites.filter((site) => site.kind === "branch").length + 1;
    while (taken.has(say(words.newBranch, { number }))) number += 1;
    return say(words.newBranch, { number });
  };

  if (room <= 0) return <p className="inputs-note">{say(words.full, { most: planLimits.sites })}</p>;
  return (
    <div className="inputs-actions" data-path="sites">
      <Button onClick={() => add("branch", 1)}>
        <Icon name="plus" />
        {words.addBranch}
      </Button>
      <Button onClick={() => add("data-centre", 1)}>
        <Icon name="plus" />
        {words.addDataCentre}
      </Button>
      <div className="add-branches">
        <NumberField
          label={words.branchCount}
          labelShown="no"
          kind="whole"
          range={{ least: 1, most: room }}
          value={count}
          onChange={setCount}
          explain={(problem, range) => say(problems[problem], range)}
        />
        <Button disabled={count === null || count > room} onClick={() => count !== null && add("branch", count)}>
          {words.addBranches}
        </Button>
      </div>
    </div>
  );
}
