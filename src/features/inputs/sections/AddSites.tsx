import { useRef, useState } from "react";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan, SiteKind } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Select } from "#ui/Select.tsx";
import { addSiteLike } from "../duplicateSite.ts";
import type { EditPlan } from "../edit.ts";
import { focusUnread } from "../focusUnread.ts";
import { useInputWords } from "../useInputWords.ts";

export type AddSitesProps = {
  readonly sites: Plan["sites"];
  readonly edit: EditPlan;
  readonly beforeAdding: () => void;
};

/** Adds a data centre, a branch, or a number of branches at once, empty or like one that is there. */
export function AddSites({ sites, edit, beforeAdding }: AddSitesProps) {
  const { messages, say } = useInputWords();
  const { sites: words, edits, problems } = messages.inputs;
  const { like } = messages.siteSheets;
  const countForm = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState<number | null>(5);
  const [branch, setBranch] = useState("");
  const [dataCentre, setDataCentre] = useState("");
  const room = planLimits.sites - sites.length;

  const add = (kind: SiteKind, wanted: number, model: string) => {
    beforeAdding();
    const label =
      wanted === 1 ? say(edits.addSite, { name: nameOf(kind, { sites }) }) : say(edits.addSites, { count: wanted });
    edit(label, (plan) => {
      let next = plan;
      for (let number = 0; number < wanted; number += 1) {
        next = addSiteLike(next, kind, nameOf(kind, next), model);
      }
      return next;
    });
  };
  const addCounted = () => {
    if (count !== null && !focusUnread(countForm.current)) add("branch", count, branch);
  };
  const nameOf = (kind: SiteKind, plan: Pick<Plan, "sites">) => {
    if (kind !== "branch") return words.newDataCentre;
    const taken = new Set(plan.sites.map(({ name }) => name));
    let number = plan.sites.filter((site) => site.kind === "branch").length + 1;
    while (taken.has(say(words.newBranch, { number }))) number += 1;
    return say(words.newBranch, { number });
  };

  if (room <= 0) return <p className="inputs-note">{say(words.full, { most: planLimits.sites })}</p>;
  return (
    <div className="add-sites" data-path="sites">
      <div className="inputs-actions">
        <Button onClick={() => add("branch", 1, branch)}>
          <Icon name="plus" />
          {words.addBranch}
        </Button>
        <div className="add-branches" ref={countForm}>
          <NumberField
            label={words.branchCount}
            labelShown="no"
            kind="whole"
            range={{ least: 1, most: room }}
            value={count}
            onChange={setCount}
            explain={(problem, range) => say(words.branchCountProblem, { problem: say(problems[problem], range) })}
          />
          <Button disabled={count === null} onClick={addCounted}>
            {words.addBranches}
          </Button>
        </div>
        <LikeSelect label={like.branch} kind="branch" sites={sites} value={branch} onChange={setBranch} />
      </div>
      <div className="inputs-actions">
        <Button onClick={() => add("data-centre", 1, dataCentre)}>
          <Icon name="plus" />
          {words.addDataCentre}
        </Button>
        <LikeSelect
          label={like.dataCentre}
          kind="data-centre"
          sites={sites}
          value={dataCentre}
          onChange={setDataCentre}
        />
      </div>
    </div>
  );
}

type LikeSelectProps = {
  readonly label: string;
  readonly kind: SiteKind;
  readonly sites: Plan["sites"];
  /** Id of a site; empty for none. */
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** The site that new ones are like; nothing while there is none of the kind. */
function LikeSelect({ label, kind, sites, value, onChange }: LikeSelectProps) {
  const { messages } = useInputWords();
  const { empty } = messages.siteSheets.like;
  const models = sites.filter((site) => site.kind === kind);
  if (models.length === 0) return null;
  return (
    <div className="add-like">
      <Select
        label={label}
        value={models.some(({ id }) => id === value) ? value : ""}
        options={[
          { value: "", label: empty },
          ...models.map(({ id, name }) => ({ value: id, label: name || messages.inputs.sites.unnamed })),
        ]}
        onChange={onChange}
      />
    </div>
  );
}
