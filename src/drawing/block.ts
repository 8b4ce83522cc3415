import type { SceneItem } from "./scene.ts";
import type { CircuitVerdict, Rectangle, Shape } from "./shapes.ts";

/** A box in the making: how tall it must be in a width, and what it becomes at a place. */
export type Block = {
  /** Of the circuit that leads to it; `null` where none does. */
  readonly circuit: CircuitVerdict | null;
  /** Takes a row of its own. */
  readonly isWide: boolean;
  readonly heightIn: (width: number) => number;
  /** @param link The circuit's line from the WAN to the box. */
  readonly itemsAt: (place: Rectangle, link: readonly Shape[]) => readonly SceneItem[];
};
