import type { Words } from "#messages/words.ts";
import { hatching, line, type Rectangle, rectangle, type Shape } from "./shapes.ts";
import { signShapes } from "./signs.ts";
import { sizes, text } from "./siteRows.ts";
import { fitText, textWidth } from "./textWidth.ts";

const circuitLooks = ["passed", "failed", "unmeasured", "not-applicable"] as const;
const nodeLooks = ["serves", "waits", "downServer"] as const;
const rowHeight = 20;
const sampleWidth = 34;

type Entry = {
  readonly words: string;
  readonly sampleWidth: number;
  readonly sampleAt: (x: number, y: number) => readonly Shape[];
};

/** What lines and signs mean, in as many lines as a width asks for. */
export function legendIn(words: Words, width: number) {
  const { legend } = words.messages.topology;
  const circuits = circuitLooks.map(
    (look): Entry => ({
      words: legend[look],
      sampleWidth,
      sampleAt: (x, y) => [
        line(look, { x, y: y + 10 }, { x: x + sampleWidth, y: y + 10 }),
        ...signShapes(look, { x: x + sampleWidth / 2, y: y + 10 }, sizes.sign),
      ],
    }),
  );
  const nodes = nodeLooks.map(
    (look): Entry => ({
      words: legend[look],
      sampleWidth: 10,
      sampleAt: (x, y) => {
        const mark: Rectangle = { x, y: y + 5.5, width: 9, height: 9 };
        return [
          rectangle(look === "serves" ? "ink" : "hollow", mark),
          ...(look === "downServer" ? hatching(mark, 4) : []),
        ];
      },
    }),
  );
  const placed: { readonly entry: Entry; readonly x: number; readonly y: number }[] = [];
  let x = 0;
  let y = 0;
  for (const entry of [...circuits, ...nodes]) {
    const needed = entry.sampleWidth + 6 + textWidth(entry.words, sizes.small);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += rowHeight;
    }
    placed.push({ entry, x, y });
    x += needed + 18;
  }
  return {
    height: y + rowHeight,
    shapesAt: (left: number, top: number): readonly Shape[] =>
      placed.flatMap(({ entry, x: offset, y: down }) => [
        ...entry.sampleAt(left + offset, top + down),
        text(
          "text",
          left + offset + entry.sampleWidth + 6,
          top + down + 14,
          sizes.small,
          fitText(entry.words, sizes.small, width - entry.sampleWidth - 6),
        ),
      ]),
  };
}
