/** Everything about the page that is a matter of looks. Lengths in mm, type in points, colours as RGB. */
export const style = {
  page: { width: 210, height: 297, side: 18, top: 20, bottom: 17 },
  colour: {
    ink: [28, 33, 40],
    quiet: [98, 106, 117],
    rule: [196, 202, 209],
    accent: [31, 78, 140],
    tint: [246, 244, 239],
    ray: [222, 224, 226],
    paper: [255, 255, 255],
    bad: [164, 35, 28],
  },
  size: { title: 26, heading1: 17, heading2: 12, lead: 12.5, body: 9.5, band: 9.5, table: 8, running: 7.5 },
  leading: 1.34,
  gap: { part: 14, paragraph: 2.2, heading: 6, block: 3.2, band: 3.4, cell: 1.25, gutter: 3.6 },
} as const;

/** Points to millimetres. */
export const mm = (points: number): number => (points * 25.4) / 72;

export type Face = "sans" | "sansBold" | "mono";
export type Colour = keyof (typeof style)["colour"];
