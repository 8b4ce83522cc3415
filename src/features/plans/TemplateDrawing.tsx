import type { Plan, PlanNode, Site } from "#core/plan/schema.ts";

export type TemplateDrawingProps = { readonly plan: Plan };

const width = 144;
const height = 84;
const box = { width: 56, height: 34 } as const;

type Placed = { readonly site: Site; readonly x: number; readonly y: number };

/** Data centres stand above, branches beneath; each row is centred. */
function placed(sites: readonly Site[]): readonly Placed[] {
  const rows = [sites.filter(({ kind }) => kind !== "branch"), sites.filter(({ kind }) => kind === "branch")].filter(
    (row) => row.length > 0,
  );
  const rowHeight = height / rows.length;
  return rows.flatMap((row, line) =>
    row.map((site, index) => ({
      site,
      x: (width / row.length) * (index + 0.5) - box.width / 2,
      y: rowHeight * (line + 0.5) - box.height / 2,
    })),
  );
}

/** A plan in outline: a box for each site, a disc for each server (hollow while it waits), a square for each other side. */
export function TemplateDrawing({ plan }: TemplateDrawingProps) {
  const places = placed(plan.sites);
  const [first] = places;
  return (
    <svg className="template-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {first ? (
        places.map(({ site, x, y }) =>
          site === first.site ? null : <path key={site.id} className="drawing-link" d={linkPath(first, { x, y })} />,
        )
      ) : (
        <EmptySheet />
      )}
      {places.map(({ site, x, y }) => (
        <SiteBox key={site.id} plan={plan} site={site} x={x} y={y} />
      ))}
    </svg>
  );
}

/** From edge to edge: level between sites of one row, down to those beneath. */
function linkPath(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) {
  if (from.y === to.y) return `M${from.x + box.width} ${from.y + box.height / 2}H${to.x}`;
  return `M${from.x + box.width / 2} ${from.y + box.height}L${to.x + box.width / 2} ${to.y}`;
}

function SiteBox({ plan, site, x, y }: Placed & { readonly plan: Plan }) {
  const nodes = plan.nodes.filter(({ siteId }) => siteId === site.id);
  const peers = plan.peers.filter(({ siteId }) => siteId === site.id);
  const peerY = nodes.length === 0 ? y + box.height / 2 - 2 : y + box.height - 9;
  return (
    <>
      <rect className="drawing-site" x={x} y={y} width={box.width} height={box.height} />
      {nodes.map((node, index) => (
        <circle
          key={node.id}
          className={`drawing-node drawing-node-${node.duty}`}
          cx={spread(x, nodes.length, index, 16)}
          cy={y + (peers.length === 0 ? box.height / 2 : 12)}
          r={dotRadius(node)}
        />
      ))}
      {peers.map((peer, index) => (
        <rect
          key={peer.id}
          className="drawing-peer"
          x={spread(x, peers.length, index, 6.5) - 2}
          y={peerY}
          width={4}
          height={4}
        />
      ))}
    </>
  );
}

const dotRadius = ({ duty }: PlanNode) => (duty === "active" ? 5 : 4.5);

/** The place of one of several in a row that is centred in a site's box. */
const spread = (x: number, count: number, index: number, gap: number) =>
  x + box.width / 2 + (index - (count - 1) / 2) * gap;

/** A sheet with its corners marked, as it is before anything is drawn. */
function EmptySheet() {
  const [left, top, right, bottom] = [30, 12, width - 30, height - 12];
  const corner = 8;
  return (
    <path
      className="drawing-site"
      d={[
        `M${left} ${top + corner}V${top}H${left + corner}`,
        `M${right - corner} ${top}H${right}V${top + corner}`,
        `M${right} ${bottom - corner}V${bottom}H${right - corner}`,
        `M${left + corner} ${bottom}H${left}V${bottom - corner}`,
        `M${width / 2 - 5} ${height / 2}h10M${width / 2} ${height / 2 - 5}v10`,
      ].join("")}
    />
  );
}
