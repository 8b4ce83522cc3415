import type { Block } from "../documentBlocks.ts";
import { element, type Markup, textMarkup } from "../markup.ts";
import { quietModules } from "../qrCode.ts";

/** A QR code as SVG, dark on light in every theme, with what it holds beneath it. */
export function codeHtml({ modules, text }: Extract<Block, { readonly kind: "code" }>): Markup {
  const size = modules.length + 2 * quietModules;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + quietModules} ${y + quietModules}h1v1h-1z`] : [])),
  );
  return element(
    "figure",
    { class: "code" },
    element(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${size} ${size}`,
        "shape-rendering": "crispEdges",
        role: "img",
        "aria-label": text,
      },
      element("path", { d: `M0 0h${size}v${size}h-${size}z`, fill: "#fff" }),
      element("path", { d: dark.join(""), fill: "#000" }),
    ),
    element("figcaption", {}, textMarkup(text)),
  );
}
