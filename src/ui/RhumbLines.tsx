import "./RhumbLines.css";

const winds = 16;
const width = 1200;
const height = 400;

/** Where the roses stand, on the field of the drawing: the great one, and the lesser ones that it is joined to. */
const roses = [
  { x: 930, y: 190 },
  { x: 560, y: 40 },
  { x: 1140, y: 350 },
  { x: 300, y: 330 },
] as const;

/** One ray to each wind, far enough to leave the field. */
const raysFrom = ({ x, y }: (typeof roses)[number]) =>
  Array.from({ length: winds }, (_, wind) => {
    const angle = (2 * Math.PI * wind) / winds;
    const far = width + height;
    return `M${x} ${y}l${(far * Math.sin(angle)).toFixed(1)} ${(-far * Math.cos(angle)).toFixed(1)}`;
  }).join("");

const [great, ...lesser] = roses;

/** The net of rhumb lines of a portolan chart, behind a title. Decoration: screen readers pass it by, paper keeps it out. */
export function RhumbLines() {
  return (
    <svg
      className="rhumb-lines"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d={lesser.map(raysFrom).join("")} className="rhumb-lesser" />
      <path d={raysFrom(great)} className="rhumb-great" />
      {[24, 64, 68, 132].map((radius) => (
        <circle key={radius} cx={great.x} cy={great.y} r={radius} />
      ))}
      {lesser.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="5" />
      ))}
    </svg>
  );
}
