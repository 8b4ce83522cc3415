import type { Plan } from "#core/plan/schema.ts";
import type { Block } from "./block.ts";
import { rectangle } from "./shapes.ts";
import { heightOf, peerRows, type Row, sizes, softRow, stackRows, text } from "./siteRows.ts";
import type { SiteWords } from "./siteWords.ts";
import { fitText } from "./textWidth.ts";

/** What stands nowhere yet: servers and other sides of which nobody said the site. Nothing where all have a place. */
export function unplacedBlock(context: SiteWords, plan: Plan): readonly Block[] {
  const { words } = context;
  const { names, topology } = words.messages;
  const nodes = plan.nodes.filter(({ siteId }) => siteId === null);
  const peers = plan.peers.filter(({ siteId }) => siteId === null);
  const [firstNode] = nodes;
  const [firstPeer] = peers;
  if (!firstNode && !firstPeer) return [];
  const kinds = [...new Set(peers.map(({ kind }) => kind))];
  const byKind = kinds.map((kind) => ({ kind, peers: peers.filter((peer) => peer.kind === kind) }));
  const nodeNames = nodes.map(({ name }) => name || names.unnamed);
  const rowsIn = (width: number): readonly Row[] => [
    {
      height: 20,
      shapesAt: (x, y, room) => [text("strong", x, y + 12, sizes.text, fitText(topology.unplaced, sizes.text, room))],
    },
    ...(nodes.length > 0 ? [softRow(words.list(nodeNames))] : []),
    ...peerRows(context, { peers: byKind }, width),
  ];
  return [
    {
      circuit: null,
      isWide: false,
      heightIn: (width) => heightOf(rowsIn(width - 2 * sizes.padding)) + 2 * sizes.padding,
      itemsAt: (place) => [
        {
          id: "unplaced",
          kind: "unplaced",
          siteId: null,
          at: firstNode ? ["nodes", firstNode.id, "siteId"] : ["peers", firstPeer?.id ?? "", "siteId"],
          label: `${topology.unplaced}: ${words.list([...nodeNames, ...kinds.map((kind) => topology.peers[kind])])}`,
          verdict: "unmeasured",
          box: place,
          shapes: [
            rectangle("open-box", place),
            ...stackRows(
              rowsIn(place.width - 2 * sizes.padding),
              place.x + sizes.padding,
              place.y + sizes.padding,
              place.width - 2 * sizes.padding,
            ),
          ],
        },
      ],
    },
  ];
}
