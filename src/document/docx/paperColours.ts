import type { SceneColour } from "../sceneLooks.ts";

/** Colours of a document on paper, as CSS writes them. */
export const paperColours: Readonly<Record<SceneColour, string>> = {
  ink: "#1c2128",
  quiet: "#525a65",
  rule: "#c4cad1",
  accent: "#1f4e8c",
  tint: "#f6f4ef",
  ray: "#dee0e2",
  paper: "#ffffff",
  bad: "#a4231c",
};

/** The same as Word writes them. */
export const wordColour = (colour: SceneColour): string => paperColours[colour].slice(1);
