import { cleanText } from "./cleanText.ts";

/** HTML or XML that is safe to stand as it is: made here from escaped text, and nowhere from a plain string. */
export type Markup = string & { readonly _brand: "markup" };

/** Attributes by name; what is `undefined` or `false` is left out, `true` is said by the name alone. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as markup: cleaned, and with every sign of markup written as what it is. */
export const escaped = (text: string): Markup =>
  // Every sign that begins or ends markup is replaced by its entity.
  cleanText(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign) as Markup;

/** Letters and marks that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\u200f\u061c\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Text as markup whose direction does not reach what stands beside it. */
export const textMarkup = (text: string): Markup =>
  rightToLeft.test(text) ? element("bdi", {}, escaped(text)) : escaped(text);

/** Pieces of markup one after the other. */
export const joined = (pieces: readonly Markup[], between = ""): Markup =>
  // What stands between is written in this code, never typed by people.
  pieces.join(between) as Markup;

/** Elements of HTML that have no end. */
const withoutEnd = new Set(["br", "hr", "img", "input", "meta"]);

/** An element with its attributes, whose values are escaped, and with what is in it. */
export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const given = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === false) return "";
    return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  });
  const start = `<${name}${given.join("")}>`;
  // Names are written in this code; attributes and content are escaped.
  return (withoutEnd.has(name) ? start : `${start}${content.join("")}</${name}>`) as Markup;
}
