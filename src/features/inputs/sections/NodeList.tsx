import { memo } from "react";
import { addNode, removeNode, updateNode } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { type NodeRole, nodeDuties, type Plan, type PlanNode } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Select } from "#ui/Select.tsx";
import { noProblems } from "../addressProblems.ts";
import { useForgetDrafts } from "../drafts.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanAddressField } from "../PlanAddressField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import { SiteSelect } from "../SiteSelect.tsx";
import { useInputWords } from "../useInputWords.ts";
import { useListFocus } from "../useListFocus.ts";
import "./nodes.css";

export type NodeListProps = {
  readonly nodes: Plan["nodes"];
  readonly sites: Plan["sites"];
  /** Sentences by "id.field". */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly asksManagerAssistant: boolean;
  readonly edit: EditPlan;
};

/** The servers: UC Suite nodes and the Manager Assistant's. */
export function NodeList({ nodes, sites, problems, asksManagerAssistant, edit }: NodeListProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.sites;
  const forget = useForgetDrafts();
  const { frame, beforeAdding, beforeRemoving } = useListFocus("nodes", nodes);
  const add = (role: NodeRole) => {
    const pattern = role === "suite" ? words.newNode : words.newManagerAssistant;
    const number = nodes.filter((node) => node.role === role).length + 1;
    beforeAdding();
    const name = say(pattern, { number });
    edit(say(messages.inputs.edits.addNode, { name }), (plan) =>
      addNode(plan, role, name, plan.sites.find(({ kind }) => kind === "data-centre")?.id ?? null),
    );
  };
  const remove = (id: string) => {
    beforeRemoving();
    forget(`nodes.${id}`);
    const name = nodes.find((node) => node.id === id)?.name || words.unnamed;
    edit(say(messages.inputs.edits.removeNode, { name }), (plan) => removeNode(plan, id));
  };
  const isFull = nodes.length >= planLimits.nodes;
  const hasManagerAssistant = nodes.some(({ role }) => role === "manager-assistant");
  return (
    <section className="inputs-list" ref={frame} tabIndex={-1} aria-labelledby="inputs-nodes">
      <h3 id="inputs-nodes">{words.nodes}</h3>
      {nodes.length > 1 && <p className="inputs-note">{messages.trafficInputs.dutyNote}</p>}
      {nodes.length === 0 && <p className="inputs-note">{words.noNodes}</p>}
      {nodes.map((node) => (
        <NodeRow
          key={node.id}
          node={node}
          sites={sites}
          errors={problems.get(`${node.id}.addresses`) ?? noProblems}
          edit={edit}
          onRemove={remove}
        />
      ))}
      {isFull && <p className="inputs-note">{say(words.full, { most: planLimits.nodes })}</p>}
      <div className="inputs-actions">
        <Button onClick={() => add("suite")} disabled={isFull}>
          <Icon name="plus" />
          {words.addNode}
        </Button>
        {(asksManagerAssistant || hasManagerAssistant) && (
          <Button onClick={() => add("manager-assistant")} disabled={isFull}>
            <Icon name="plus" />
            {words.addManagerAssistant}
          </Button>
        )}
      </div>
    </section>
  );
}

type NodeRowProps = {
  readonly node: PlanNode;
  readonly sites: Plan["sites"];
  readonly errors: readonly string[];
  readonly edit: EditPlan;
  readonly onRemove: (id: string) => void;
};

const NodeRow = memo(
  function NodeRow({ node, sites, errors, edit, onRemove }: NodeRowProps) {
    const { messages, say } = useInputWords();
    const words = messages.inputs.sites;
    const { id, name } = node;
    const path = `nodes.${id}`;
    const shown = name || words.unnamed;
    const { of } = messages.inputs.edits;
    const change = (label: string, value: Partial<Omit<PlanNode, "id">>, group?: string) =>
      edit(say(label, { name: shown }), (plan) => updateNode(plan, id, value), group);
    return (
      <fieldset className="inputs-row node-row" data-path={path} aria-label={say(words.node, { name: shown })}>
        <PlanTextField
          label={words.name}
          path={`${path}.name`}
          value={name}
          onChange={(text) => change(of.name, { name: text }, `${path}.name`)}
        />
        <div className="field">
          <span className="field-label">{words.role}</span>
          <span className="inputs-fact">{messages.names.nodeRoles[node.role]}</span>
        </div>
        <Select
          label={messages.trafficInputs.duty}
          data-path={`${path}.duty`}
          value={node.duty}
          options={nodeDuties.map((value) => ({ value, label: messages.names.duties[value] }))}
          onChange={(duty) => change(of.duty, { duty })}
        />
        <SiteSelect
          label={words.place}
          path={`${path}.siteId`}
          siteId={node.siteId}
          sites={sites}
          onChange={(siteId) => change(of.siteId, { siteId })}
        />
        <div className="inputs-row-addresses">
          <PlanAddressField
            label={words.addresses}
            path={`${path}.addresses`}
            value={node.addresses}
            placeholder={words.addressesShort}
            errors={errors}
            onChange={(addresses) => change(of.addresses, { addresses }, `${path}.addresses`)}
          />
          <Button
            variant="danger"
            shape="icon"
            aria-label={say(words.removeNode, { name: shown })}
            onClick={() => onRemove(id)}
          >
            <Icon name="cross" />
          </Button>
        </div>
      </fieldset>
    );
  },
  (before, after) =>
    before.node === after.node &&
    before.sites === after.sites &&
    before.edit === after.edit &&
    before.errors.join() === after.errors.join(),
);
