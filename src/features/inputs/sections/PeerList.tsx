import type { OpenPoint } from "#core/assess/assessment.ts";
import { removePeer } from "#core/plan/edits.ts";
import { type Peer, type PeerKind, type Plan, peerKinds } from "#core/plan/schema.ts";
import { noProblems } from "../addressProblems.ts";
import { useForgetDrafts } from "../drafts.tsx";
import type { EditPlan } from "../edit.ts";
import { Pager } from "../Pager.tsx";
import { useInputWords } from "../useInputWords.ts";
import { useListFocus } from "../useListFocus.ts";
import { usePages } from "../usePages.ts";
import { AddPeers } from "./AddPeers.tsx";
import { PeerRow } from "./PeerRow.tsx";

export type PeerListProps = {
  readonly peers: Plan["peers"];
  readonly sites: Plan["sites"];
  /** Sentences by "id.field". */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly openPoints: readonly OpenPoint[];
  readonly edit: EditPlan;
};

/** Kinds of ends that openings have and nobody named yet. */
function askedKinds(openPoints: readonly OpenPoint[]): readonly PeerKind[] {
  const asked = new Set(openPoints.flatMap(({ code, values }) => (code === "peer/not-named" ? [values.kind] : [])));
  return peerKinds.filter((kind) => asked.has(kind));
}

/** Who is on the other side, with addresses where they are known. */
export function PeerList({ peers, sites, problems, openPoints, edit }: PeerListProps) {
  const { messages, say, list } = useInputWords();
  const words = messages.inputs.peers;
  const kinds = messages.names.endKinds;
  const forget = useForgetDrafts();
  const { frame, beforeAdding, beforeRemoving } = useListFocus("peers", peers);
  const pages = usePages(
    peers,
    ({ name, kind }: Peer) => `${kinds[kind]} ${name}`,
    ([field, id]) => (field === "peers" ? peers.findIndex((peer) => peer.id === id) : -1),
  );
  const asked = askedKinds(openPoints);
  const remove = (id: string) => {
    const peer = peers.find((one) => one.id === id);
    beforeRemoving();
    forget(`peers.${id}`);
    edit(say(messages.inputs.edits.removePeer, { name: peer?.name || kinds[peer?.kind ?? "pbx"] }), (plan) =>
      removePeer(plan, id),
    );
  };
  return (
    <section className="inputs-list" ref={frame} tabIndex={-1} aria-labelledby="inputs-peers-list">
      <h3 id="inputs-peers-list">{words.peers}</h3>
      {peers.length === 0 && <p className="inputs-note">{words.noPeers}</p>}
      <Pager pages={pages} list={words.peers} />
      {pages.shown.map((peer) => (
        <PeerRow
          key={peer.id}
          peer={peer}
          sites={sites}
          errors={problems.get(`${peer.id}.addresses`) ?? noProblems}
          edit={edit}
          onRemove={remove}
        />
      ))}
      {asked.length > 0 && (
        <p className="inputs-note">{say(words.asked, { kinds: list(asked.map((kind) => kinds[kind])) })}</p>
      )}
      <AddPeers peers={peers} sites={sites} suggested={asked[0] ?? null} edit={edit} beforeAdding={beforeAdding} />
    </section>
  );
}
