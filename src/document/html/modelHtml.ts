import { compassRose } from "#drawing/compassRose.ts";
import type { Block, DocumentModel, NumberedPart } from "../documentBlocks.ts";
import { headingsOf } from "../headings.ts";
import { element, escaped, joined, type Markup, textMarkup } from "../markup.ts";
import { svg } from "../sceneSvg.ts";
import { placesIn } from "../withoutDeadReferences.ts";
import { blockHtml, cssColour, cssFace } from "./blockHtml.ts";
import { pageStyle } from "./pageStyle.ts";
import { jsonInHtml, planElement } from "./planInHtml.ts";
import { htmlId } from "./tableHtml.ts";

/** Nothing may be asked for: the page is whole as it is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The document as one HTML file that asks for nothing and runs nothing, for browsers and screen readers. The plan is in
 * it; `planInHtml` finds it.
 *
 * @param onProgress Called before each part with parts done of all parts, and the part's heading.
 * @returns The same text for the same model.
 */
export function modelHtml(
  model: DocumentModel,
  onProgress: (done: number, total: number, heading: string) => void = () => undefined,
): string {
  const { title, author, subject, keywords, locale, producedOn, parts, running, attachment } = model;
  const meta = (name: string, content: string) => (content === "" ? [] : [element("meta", { name, content })]);
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, escaped(title)),
    ...meta("author", author),
    ...meta("description", subject),
    ...meta("keywords", keywords),
    ...meta("date", producedOn),
    // The style sheet is written in this code and holds no sign of markup.
    element("style", {}, `\n${pageStyle}\n` as Markup),
  );
  const places = placesIn(model.parts);
  const contents = contentsHtml(parts);
  const [first, ...others] = parts;
  const isCovered = first?.id === "cover";
  const read = isCovered ? others : parts;
  const start = read[0];
  const sections = read.map((part, index) => {
    onProgress(index, read.length, part.heading);
    return partHtml(part, places, contents);
  });
  const foot = [running.revision, running.fingerprint, running.mark].filter((text) => text !== "");
  const body = element(
    "body",
    {},
    ...(start ? [element("a", { class: "skip", href: `#${htmlId(start.id)}` }, textMarkup(start.heading))] : []),
    ...(isCovered && first ? [coverHtml(first, places)] : []),
    element("main", {}, ...sections),
    element("footer", {}, ...foot.map((text) => element("p", {}, textMarkup(text)))),
    element(
      "script",
      { type: "application/json", id: planElement },
      // Every sign of markup in it is written as JSON's own escape.
      jsonInHtml(attachment.text) as Markup,
    ),
  );
  return `<!doctype html>\n${element("html", { lang: locale }, head, body)}\n`;
}

function coverHtml(part: NumberedPart, places: ReadonlySet<string>): Markup {
  return element("header", {}, ...part.blocks.flatMap((block) => coverBlock(block, places)));
}

function coverBlock(block: Block, places: ReadonlySet<string>): readonly Markup[] {
  const facts = blockHtml(block, { places, key: "cover", heading: "", contents: joined([]) });
  if (block.kind !== "cover") return [facts];
  const { title, under, open, customer, logo } = block;
  const picture = logo ? [element("img", { src: `data:${logo.type};base64,${logo.data}`, alt: customer })] : [];
  const whom = logo || customer === "" ? picture : [element("span", {}, textMarkup(customer))];
  return [
    svg(64, 64, compassRose({ x: 32, y: 32 }, 30), {
      colourOf: cssColour,
      face: cssFace,
      attributes: { class: "rose", "aria-hidden": "true" },
    }),
    element("h1", { class: open ? "open" : undefined }, textMarkup(title)),
    element("p", { class: "under-title" }, textMarkup(under)),
    ...(whom.length > 0 ? [element("p", { class: "customer" }, ...whom)] : []),
    facts,
    element("div", { class: "border" }),
  ];
}

const numberHtml = (number: string): readonly Markup[] =>
  number === "" ? [] : [element("span", { class: "number" }, textMarkup(number)), escaped(" ")];

function partHtml(part: NumberedPart, places: ReadonlySet<string>, contents: Markup): Markup {
  const { id, number, heading, blocks } = part;
  const titleId = `${htmlId(id)}/title`;
  const keys = headingsOf(part);
  let seen = 0;
  let above = heading;
  const pieces = blocks.map((block, index) => {
    if (block.kind !== "heading" && block.kind !== "points")
      return blockHtml(block, { places, key: `${id}/${index + 1}`, heading: above, contents });
    const place = keys[seen++];
    above = place?.text ?? heading;
    return blockHtml(block, { places, key: place?.id ?? id, heading: above, contents });
  });
  return element(
    "section",
    { id: htmlId(id), "aria-labelledby": titleId },
    element("h2", { id: titleId }, ...numberHtml(number), textMarkup(heading)),
    ...pieces,
  );
}

/** Every part but the cover and the contents themselves, with the headings in it. */
function contentsHtml(parts: readonly NumberedPart[]): Markup {
  const link = (id: string, ...text: readonly Markup[]) => element("a", { href: `#${htmlId(id)}` }, ...text);
  const entries = parts.filter(({ id, heading }) => heading !== "" && id !== "contents");
  const items = entries.map((part) => {
    const under = headingsOf(part).map(({ id, text }) => element("li", {}, link(id, textMarkup(text))));
    const inner = under.length > 0 ? [element("ol", {}, ...under)] : [];
    return element("li", {}, ...numberHtml(part.number), link(part.id, textMarkup(part.heading)), ...inner);
  });
  const label = parts.find(({ id }) => id === "contents")?.heading ?? "";
  return element("nav", { "aria-label": label }, element("ol", { class: "contents" }, ...items));
}
