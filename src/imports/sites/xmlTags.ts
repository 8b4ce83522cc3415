/** A tag as it stands in a text; `from` and `to` are where it begins and ends. */
export type XmlTag = {
  readonly name: string;
  readonly attributes: string;
  readonly isClosing: boolean;
  /** Without content: `<c/>`. */
  readonly isEmpty: boolean;
  readonly from: number;
  readonly to: number;
};

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function character(code: number) {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** The text of characters that XML writes as `&amp;` or `&#233;`. */
export const unescapeXml = (text: string) =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex?: string, decimal?: string, name = "") => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return decimal === undefined ? (named[name] ?? whole) : character(Number(decimal));
  });

/** A text as XML may hold it between two tags. */
export const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Finds the tags of some names, whatever their prefix. Every character is looked at once, so that no text takes long.
 *
 * @returns In the order of the text.
 */
export function* xmlTags(xml: string, names: readonly string[]): Generator<XmlTag> {
  const tag = new RegExp(
    String.raw`<(/?)(?:[\w.-]+:)?(${names.join("|")})(?![\w.:-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(/?)>`,
    "g",
  );
  for (const { 0: whole, 1: slash, 2: name = "", 3: attributes = "", 4: end, index } of xml.matchAll(tag)) {
    yield { name, attributes, isClosing: slash !== "", isEmpty: end !== "", from: index, to: index + whole.length };
  }
}

const attributePatterns = new Map<string, RegExp>();

function attributePattern(name: string) {
  const known = attributePatterns.get(name);
  if (known) return known;
  const made = new RegExp(String.raw`(?:^|\s)(?:[\w.-]+:)?${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, made);
  return made;
}

/** The value of an attribute, whatever its prefix; `null` if the tag has none of this name. */
export function xmlAttribute({ attributes }: XmlTag, name: string) {
  const found = attributePattern(name).exec(attributes);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : null;
}
