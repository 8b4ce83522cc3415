/**
 * Everything about the page that is a matter of looks. Lengths in mm, type in points, colours as RGB. Lines of text stand
 * on a grid of `line` from the top of every page; lists and tables, set smaller, come back to it below their last line.
 */
export const style = {
  paper: { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } },
  page: { left: 24, right: 17, top: 26.4, bottom: 22 },
  /** Baseline distances of body and small type. */
  line: 4.4,
  smallLine: 3.5,
  /** Widest column of running text, some 85 characters. */
  measure: 132,
  colour: {
    ink: [28, 33, 40],
    quiet: [92, 100, 111],
    rule: [196, 202, 209],
    accent: [31, 78, 140],
    tint: [246, 244, 239],
    ray: [222, 224, 226],
    paper: [255, 255, 255],
    bad: [164, 35, 28],
  },
  size: {
    title: 30,
    subject: 13,
    heading1: 19,
    heading2: 11.5,
    lead: 12.5,
    body: 9.3,
    small: 7.9,
    running: 7.3,
  },
  /** Gaps in lines of the grid. */
  gap: { part: 3, heading: 1.5, block: 1, paragraph: 0.5 },
  cell: { above: 1.1, between: 3.2 },
} as const;

/** Points to millimetres. */
export const mm = (points: number): number => (points * 25.4) / 72;

export type Face = "sans" | "sansBold" | "serif" | "mono";
export type Colour = keyof (typeof style)["colour"];
