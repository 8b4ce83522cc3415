import { area, line, type Point, type Rectangle, rounded, type Shape } from "./shapes.ts";

const fullTurn = 2 * Math.PI;
const winds = 32;

const towards = ({ x, y }: Point, angle: number, length: number): Point => ({
  x: rounded(x + Math.sin(angle) * length),
  y: rounded(y - Math.cos(angle) * length),
});

/** Rhumb lines of the 32 winds, from the rose to the edge of the chart. */
export function rhumbLines(centre: Point, radius: number, frame: Rectangle): readonly Shape[] {
  return Array.from({ length: winds }, (_, wind) => {
    const angle = (wind * fullTurn) / winds;
    return line("ray", towards(centre, angle, radius), towards(centre, angle, reach(centre, angle, frame)));
  });
}

/** How far it is from a place within a rectangle to its edge. */
function reach({ x, y }: Point, angle: number, frame: Rectangle): number {
  const [right, down] = [Math.sin(angle), -Math.cos(angle)];
  const across = right > 0 ? frame.x + frame.width - x : x - frame.x;
  const along = down > 0 ? frame.y + frame.height - y : y - frame.y;
  const tiny = 1e-9;
  return Math.min(across / Math.max(Math.abs(right), tiny), along / Math.max(Math.abs(down), tiny));
}

/** The compass rose of eight points that stands for the WAN; only its north is coloured. */
export function compassRose(centre: Point, radius: number): readonly Shape[] {
  const point = (turn: number, length: number, width: number, isNorth: boolean): readonly Shape[] => {
    const angle = turn * fullTurn;
    const dark = isNorth ? "accent" : "ink";
    const tip = towards(centre, angle, radius * length);
    return ([-1, 1] as const).map((side) =>
      area(side < 0 ? dark : "tint", [centre, tip, towards(centre, angle + (side * fullTurn) / 16, radius * width)]),
    );
  };
  const ring = (share: number) =>
    line("hair", ...Array.from({ length: 49 }, (_, step) => towards(centre, (step * fullTurn) / 48, radius * share)));
  const ticks = Array.from({ length: winds }, (_, wind) => {
    const angle = (wind * fullTurn) / winds;
    return line(
      "hair",
      towards(centre, angle, radius * 0.72),
      towards(centre, angle, radius * (wind % 2 ? 0.78 : 0.82)),
    );
  });
  return [
    area(
      "paper",
      Array.from({ length: 48 }, (_, step) => towards(centre, (step * fullTurn) / 48, radius)),
    ),
    ring(0.72),
    ring(0.68),
    ...ticks,
    ...[1, 3, 5, 7].flatMap((eighth) => point(eighth / 8, 0.62, 0.24, false)),
    ...[0, 1, 2, 3].flatMap((quarter) => point(quarter / 4, 1, 0.26, quarter === 0)),
  ];
}
