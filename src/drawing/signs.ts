import { area, type CircuitVerdict, line, type Point, polygonAround, type Shape } from "./shapes.ts";

/**
 * The sign of a verdict, told apart by outline and stroke alone: a disc with a tick, an octagon with a cross, a ring
 * with a question mark, a dash, and two strokes for what is cut off.
 *
 * @param centre Of the sign, which reaches no further than `radius` from it.
 */
export function signShapes(verdict: CircuitVerdict, centre: Point, radius: number): readonly Shape[] {
  const at = (x: number, y: number): Point => ({ x: centre.x + x * radius, y: centre.y + y * radius });
  switch (verdict) {
    case "passed":
      return [
        area("hollow", polygonAround(centre, radius, 20)),
        line("sign", at(-0.45, 0.05), at(-0.1, 0.42), at(0.48, -0.4)),
      ];
    case "failed":
      return [
        area("bad", polygonAround(centre, radius, 8)),
        line("counter", at(-0.4, -0.4), at(0.4, 0.4)),
        line("counter", at(-0.4, 0.4), at(0.4, -0.4)),
      ];
    case "unmeasured":
      return [
        area("hollow", polygonAround(centre, radius, 20)),
        line(
          "sign",
          at(-0.3, -0.25),
          at(-0.18, -0.5),
          at(0.12, -0.55),
          at(0.32, -0.28),
          at(0.22, -0.05),
          at(0, 0.1),
          at(0, 0.28),
        ),
        line("sign", at(-0.05, 0.55), at(0.05, 0.55)),
      ];
    case "not-applicable":
      return [line("sign", at(-0.5, 0), at(0.5, 0))];
    case "down":
      return [
        area("paper", polygonAround(centre, radius, 20)),
        line("sign", at(-0.6, 0.7), at(0, -0.7)),
        line("sign", at(0, 0.7), at(0.6, -0.7)),
      ];
  }
}
