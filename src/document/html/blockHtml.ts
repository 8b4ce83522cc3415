import type { Block, Fact, Point } from "../documentBlocks.ts";
import { element, escaped, joined, type Markup, textMarkup } from "../markup.ts";
import type { SceneColour } from "../sceneLooks.ts";
import { sceneSvg } from "../sceneSvg.ts";
import { codeHtml } from "./codeHtml.ts";
import { type HtmlContext, htmlId, linesHtml, tableHtml } from "./tableHtml.ts";

/** Where a block stands. */
export type BlockPlace = HtmlContext & {
  /** Distinguishes what is numbered within the document. */
  readonly key: string;
  /** The heading above. */
  readonly heading: string;
  /** What the contents list, made already. */
  readonly contents: Markup;
};

/** Colours of drawings are those of the page, in light and dark. */
export const cssColour = (colour: SceneColour): string => `var(--${colour})`;

/** The page's faces, as a drawing names them. */
export const cssFace = "var(--sans)";

/** A piece of the document as HTML, headed by `<h3>` where it has a heading. */
export function blockHtml(block: Block, place: BlockPlace): Markup {
  switch (block.kind) {
    case "cover":
      return factsHtml(block.facts, place);
    case "contents":
      return place.contents;
    case "heading":
      return element("h3", { id: htmlId(place.key) }, textMarkup(block.text));
    case "lead":
      return element("p", { class: `lead ${block.tone}` }, textMarkup(block.text));
    case "paragraph":
      return element("p", { class: block.open ? "open" : undefined }, textMarkup(block.text));
    case "note":
      return element(
        "div",
        { class: "note", role: "note" },
        element("p", { class: "note-title" }, textMarkup(block.title)),
        element("p", {}, textMarkup(block.text)),
      );
    case "facts":
      return factsHtml(block.facts, place);
    case "points":
      return joined([
        element("h3", { id: htmlId(place.key), class: block.open ? "open" : undefined }, textMarkup(block.title)),
        element("ul", { class: "points" }, ...block.points.map((point) => pointHtml(point, place))),
      ]);
    case "checklist":
      return element("ul", { class: "checklist" }, ...block.items.map((item) => itemHtml(item, place)));
    case "table":
      return tableHtml(block, place.heading, place);
    case "figure":
      return figureHtml(block, place);
    case "code":
      return codeHtml(block);
    case "address":
      return element("p", { class: "address" }, addressHtml(block.text));
  }
}

function factsHtml(facts: readonly Fact[], place: BlockPlace): Markup {
  return element(
    "dl",
    {},
    ...facts.map(({ name, value }) =>
      element("div", {}, element("dt", {}, textMarkup(name)), element("dd", {}, linesHtml(value, place))),
    ),
  );
}

function pointHtml({ text, detail, to }: Point, place: BlockPlace): Markup {
  return element("li", {}, linesHtml([{ text, ...(to === undefined ? {} : { to }) }], place), detailHtml(detail));
}

/** A box to tick with its text; what it refers to is a link beside it, so that a press on the text ticks the box. */
function itemHtml({ text, detail, to }: Point, place: BlockPlace): Markup {
  const label = element("label", {}, element("input", { type: "checkbox" }), element("span", {}, textMarkup(text)));
  const isLinked = to !== undefined && place.places.has(to);
  const more = isLinked && detail !== "" ? linesHtml([{ text: detail, to, quiet: true }], place) : detailHtml(detail);
  const bare =
    isLinked && detail === "" ? element("a", { href: `#${htmlId(to)}`, "aria-label": text }, textMarkup("→")) : more;
  return element("li", {}, label, bare);
}

const detailHtml = (detail: string): Markup =>
  detail === "" ? joined([]) : element("span", { class: "line quiet" }, textMarkup(detail));

/** The drawing for eyes, and the same in words. */
function figureHtml(block: Extract<Block, { readonly kind: "figure" }>, place: BlockPlace): Markup {
  const key = htmlId(place.key);
  const titleId = `${key}/title`;
  const textId = `${key}/text`;
  return element(
    "figure",
    {},
    // A wide drawing is scrolled by keyboard too.
    element(
      "div",
      { class: "drawing", role: "group", "aria-label": block.caption, tabindex: 0 },
      sceneSvg(block.scene, {
        colourOf: cssColour,
        face: cssFace,
        attributes: { role: "img", "aria-labelledby": titleId, "aria-describedby": textId },
        head: element("title", { id: titleId }, escaped(block.caption)),
      }),
    ),
    element(
      "figcaption",
      {},
      element("strong", {}, textMarkup(block.caption)),
      element("p", { id: textId }, textMarkup(block.text)),
      element("ul", { class: "unseen" }, ...block.scene.items.map(({ label }) => element("li", {}, textMarkup(label)))),
    ),
  );
}

/** An address that a browser opens is a link; the plan's own fragment is text. */
const addressHtml = (text: string): Markup =>
  /^https?:\/\//.test(text) ? element("a", { href: text }, textMarkup(text)) : element("code", {}, textMarkup(text));
