import { memo } from "react";
import { updatePeer } from "#core/plan/edits.ts";
import { type Peer, type Plan, peerKinds } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanAddressField } from "../PlanAddressField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import { SiteSelect } from "../SiteSelect.tsx";
import { useInputWords } from "../useInputWords.ts";

export type PeerRowProps = {
  readonly peer: Peer;
  readonly sites: Plan["sites"];
  /** Sentences about its addresses. */
  readonly errors: readonly string[];
  readonly edit: EditPlan;
  readonly onRemove: (id: string) => void;
};

/** One peer's answers. It renders again only when one of them changes. */
export const PeerRow = memo(
  function PeerRow({ peer, sites, errors, edit, onRemove }: PeerRowProps) {
    const { messages, say } = useInputWords();
    const words = messages.inputs.peers;
    const kinds = messages.names.endKinds;
    const { id, kind, name } = peer;
    const path = `peers.${id}`;
    const named = { kind: kinds[kind], name: name || messages.inputs.sites.unnamed };
    const { of } = messages.inputs.edits;
    const change = (label: string, value: Partial<Omit<Peer, "id">>, group?: string) =>
      edit(say(label, { name: name || kinds[kind] }), (plan) => updatePeer(plan, id, value), group);
    return (
      <fieldset className="inputs-row peer-row" data-path={path} aria-label={say(words.peer, named)}>
        <PlanTextField
          label={words.name}
          path={`${path}.name`}
          value={name}
          onChange={(text) => change(of.name, { name: text }, `${path}.name`)}
        />
        <Select
          label={words.kind}
          data-path={`${path}.kind`}
          value={kind}
          options={peerKinds.map((value) => ({ value, label: kinds[value] }))}
          onChange={(value) => change(of.kind, { kind: value })}
        />
        <SiteSelect
          label={words.place}
          path={`${path}.siteId`}
          siteId={peer.siteId}
          sites={sites}
          onChange={(siteId) => change(of.siteId, { siteId })}
        />
        <div className="inputs-row-addresses">
          <PlanAddressField
            label={words.addresses}
            path={`${path}.addresses`}
            value={peer.addresses}
            placeholder={words.addressesShort}
            errors={errors}
            onChange={(addresses) => change(of.addresses, { addresses }, `${path}.addresses`)}
          />
          <Button variant="danger" shape="icon" aria-label={say(words.remove, named)} onClick={() => onRemove(id)}>
            <Icon name="cross" />
          </Button>
        </div>
      </fieldset>
    );
  },
  (before, after) =>
    before.peer === after.peer &&
    before.sites === after.sites &&
    before.edit === after.edit &&
    before.errors.join() === after.errors.join(),
);
