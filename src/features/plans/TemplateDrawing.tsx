import type { Plan, Site } from "#core/plan/schema.ts";

export type TemplateDrawingProps = { readonly plan: Plan };

const width = 144;
const height = 84;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Placed = Box & { readonly site: Site };

/** A site alone on the sheet is drawn large. */
const sizeOf = (sites: readonly Site[]) => (sites.length === 1 ? { width: 76, height: 52 } : { width: 62, height: 34 });

/** Data centres stand above, branches beneath; each row is centred. */
function placed(sites: readonly Site[]): readonly Placed[] {
  const rows = [sites.filter(({ kind }) => kind !== "branch"), sites.filter(({ kind }) => kind === "branch")].filter(
    (row) => row.length > 0,
  );
  const size = sizeOf(sites);
  return rows.flatMap((row, line) =>
    row.map((site, index) => ({
      site,
      ...size,
      x: (width / row.length) * (index + 0.5) - size.width / 2,
      y: (height / rows.length) * (line + 0.5) - size.height / 2,
    })),
  );
}

/**
 * A plan in outline: a box for each site, a disc for each server (hollow while it waits), a small square for each other
 * side, and a large one beside the site for a PMS.
 */
export function TemplateDrawing({ plan }: TemplateDrawingProps) {
  const places = placed(plan.sites);
  const [first] = places;
  return (
    <svg className="template-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {first ? (
        places
          .filter(({ site }) => site !== first.site)
          .map((place) => <path key={place.site.id} className="drawing-link" d={linkPath(first, place)} />)
      ) : (
        <EmptySheet />
      )}
      {places.map((place) => (
        <SiteBox key={place.site.id} plan={plan} place={place} />
      ))}
    </svg>
  );
}

/** From edge to edge: level between sites of one row, down to those beneath. */
function linkPath(from: Box, to: Box) {
  if (from.y === to.y) return `M${from.x + from.width} ${from.y + from.height / 2}H${to.x}`;
  return `M${middle(from)} ${from.y + from.height}L${middle(to)} ${to.y}`;
}

const middle = ({ x, width: wide }: Box) => x + wide / 2;

function SiteBox({ plan, place }: { readonly plan: Plan; readonly place: Placed }) {
  const { site, x, y, width: wide, height: high } = place;
  const isHere = ({ siteId }: { readonly siteId: string | null }) => siteId === site.id;
  const nodes = plan.nodes.filter(isHere);
  const peers = plan.peers.filter((peer) => isHere(peer) && peer.kind !== "pms");
  const hasPms = plan.peers.some((peer) => isHere(peer) && peer.kind === "pms");
  const peerY = nodes.length === 0 ? y + high / 2 - 2 : y + high * 0.74;
  return (
    <>
      <rect className="drawing-site" x={x} y={y} width={wide} height={high} />
      {nodes.map((node, index) => (
        <circle
          key={node.id}
          className={`drawing-node drawing-node-${node.duty}`}
          cx={spread(place, nodes.length, index, 17)}
          cy={y + high * 0.4}
          r={5}
        />
      ))}
      {peers.map((peer, index) => (
        <rect
          key={peer.id}
          className="drawing-peer"
          x={spread(place, peers.length, index, 7) - 2}
          y={peerY}
          width={4}
          height={4}
        />
      ))}
      {hasPms && (
        <>
          <path className="drawing-link" d={`M${x + wide} ${y + high / 2}h12`} />
          <rect className="drawing-site" x={x + wide + 12} y={y + high / 2 - 7} width={14} height={14} />
        </>
      )}
    </>
  );
}

/** The place of one of several in a row that is centred in a site's box. */
const spread = (box: Box, count: number, index: number, gap: number) => middle(box) + (index - (count - 1) / 2) * gap;

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
