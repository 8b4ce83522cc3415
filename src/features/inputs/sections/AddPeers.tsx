import { useState } from "react";
import { addPeer } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { type PeerKind, type Plan, peerKinds } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";

export type AddPeersProps = {
  readonly peers: Plan["peers"];
  readonly sites: Plan["sites"];
  /** A kind that the plan waits for. */
  readonly suggested: PeerKind | null;
  readonly edit: EditPlan;
  readonly beforeAdding: () => void;
};

type Where = "once" | "every-site";

const withoutOne = (plan: Pick<Plan, "peers" | "sites">, kind: PeerKind) => {
  const served = new Set(plan.peers.filter((peer) => peer.kind === kind).map(({ siteId }) => siteId));
  return plan.sites.filter(({ id }) => !served.has(id));
};

/** Adds one peer, or one of a kind at every site that has none. */
export function AddPeers({ peers, sites, suggested, edit, beforeAdding }: AddPeersProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.peers;
  const kinds = messages.names.endKinds;
  const [chosen, setChosen] = useState<PeerKind | null>(null);
  const [where, setWhere] = useState<Where>("once");
  const kind = chosen ?? suggested ?? "pbx";
  const everywhere = where === "every-site" && withoutOne({ peers, sites }, kind).length === 0;

  const add = () => {
    beforeAdding();
    edit(say(messages.inputs.edits.addPeers, { kind: kinds[kind] }), (plan) => {
      if (where === "once") {
        const number = plan.peers.filter((peer) => peer.kind === kind).length + 1;
        return addPeer(plan, kind, say(words.newPeer, { kind: kinds[kind], number }), null);
      }
      return withoutOne(plan, kind).reduce(
        (grown, site) =>
          addPeer(grown, kind, say(words.newPeerAtSite, { kind: kinds[kind], site: site.name }), site.id),
        plan,
      );
    });
    setChosen(null);
  };

  if (peers.length >= planLimits.peers) {
    return <p className="inputs-note">{say(messages.inputs.sites.full, { most: planLimits.peers })}</p>;
  }
  return (
    <fieldset className="add-peers" data-path="peers">
      <legend className="field-label">{words.addTitle}</legend>
      <Select
        label={words.addKind}
        value={kind}
        options={peerKinds.map((value) => ({ value, label: kinds[value] }))}
        onChange={setChosen}
      />
      <Select
        label={words.addWhere}
        value={where}
        options={[
          { value: "once", label: words.once },
          { value: "every-site", label: words.everySite },
        ]}
        onChange={setWhere}
      />
      <Button onClick={add} disabled={everywhere}>
        <Icon name="plus" />
        {words.add}
      </Button>
      {everywhere && <p className="inputs-note">{words.everywhere}</p>}
    </fieldset>
  );
}
