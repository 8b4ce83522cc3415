/** What a cell with a number shows; of a date only that it is one. */
export type ShownNumber = { readonly kind: "number"; readonly text: string } | { readonly kind: "date" };

type Token =
  | { readonly kind: "literal" | "digits" | "condition"; readonly text: string }
  | { readonly kind: "percent" | "date" | "end" };

/** ECMA-376-1 (2016), 18.8.31 numFmts, read 2026-11-24: text in quotes or after a backslash stands as it is. */
const formatToken = /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(General|E[+-]|[0#?.,])|([a-z])|(.)/gis;

function tokenOfBracket(text: string): readonly Token[] {
  if (text.startsWith("$")) return [{ kind: "literal", text: text.slice(1).replace(/-[^-]*$/, "") }];
  if (/^[<>=]/.test(text)) return [{ kind: "condition", text }];
  // Hours, minutes or seconds that go on counting; the rest are colours.
  return /^(?:h+|m+|s+)$/i.test(text) ? [{ kind: "date" }] : [];
}

function tokensOf(code: string): readonly Token[] {
  return [...code.matchAll(formatToken)].flatMap(
    ([, quoted, escaped, bracket, digits, letter, other]): readonly Token[] => {
      if (bracket !== undefined) return tokenOfBracket(bracket);
      if (digits !== undefined) return [{ kind: "digits", text: digits }];
      if (letter !== undefined)
        return [/[dmyhseg]/i.test(letter) ? { kind: "date" } : { kind: "literal", text: letter }];
      if (other === ";") return [{ kind: "end" }];
      if (other === "%") return [{ kind: "percent" }];
      const text = quoted ?? escaped ?? other;
      return text === undefined ? [] : [{ kind: "literal", text }];
    },
  );
}

function sectionsOf(code: string) {
  const sections: Token[][] = [[]];
  for (const token of tokensOf(code)) {
    if (token.kind === "end") sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

function meets(value: number, condition: string) {
  const [, sign = "", bound = ""] = /^([<>=]+)(.*)$/.exec(condition) ?? [];
  const difference = value - Number(bound);
  if (difference === 0) return sign === "=" || sign === "<=" || sign === ">=";
  return sign === "<>" || sign.startsWith(difference < 0 ? "<" : ">");
}

/** Commas behind the last digit leave out three digits each: "0,," shows millions. */
function thousandsLeftOut(section: readonly Token[]) {
  const pattern = section.map((token) => (token.kind === "digits" ? token.text : "")).join("");
  const [whole = "", ...decimals] = pattern.split(".");
  const commasAtEnd = (digits: string) => /,*$/.exec(digits)?.[0].length ?? 0;
  return commasAtEnd(whole) + decimals.reduce((sum, digits) => sum + commasAtEnd(digits), 0);
}

/** Excel keeps 15 digits: 0.1 + 0.2 is 0.3 to whoever reads the cell. */
export function textOfNumber(value: number) {
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e21 && Math.abs(rounded) >= 1e-6
    ? String(rounded)
    : rounded.toFixed(20).replace(/\.?0+$/, "");
}

const literals = (tokens: readonly Token[]) =>
  tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");

/** Signs and spaces say nothing of a value, but words and percent signs do. */
const meaningful = (text: string) => (/[\p{L}%]/u.test(text) ? text : "");

/** What a section does with a number, worked out once for all the cells that have it. */
type Section = {
  readonly condition: string | null;
  readonly show: (value: number) => ShownNumber;
};

function showOf(tokens: readonly Token[]): Section["show"] {
  if (tokens.some(({ kind }) => kind === "date")) return () => ({ kind: "date" });
  const first = tokens.findIndex(({ kind }) => kind === "digits");
  if (first < 0) {
    const words = meaningful(literals(tokens));
    return (value) => ({ kind: "number", text: words || textOfNumber(value) });
  }
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const [times, by] = [100 ** percents, 1000 ** thousandsLeftOut(tokens)];
  const before = meaningful(literals(tokens.slice(0, first)));
  const after = "%".repeat(percents) + meaningful(literals(tokens.slice(first)));
  return (value) => ({ kind: "number", text: `${before}${textOfNumber((value * times) / by)}${after}`.trim() });
}

function sectionOf(tokens: readonly Token[]): Section {
  const condition = tokens.find((token) => token.kind === "condition");
  return { condition: condition?.kind === "condition" ? condition.text : null, show: showOf(tokens) };
}

/** A section by its conditions, else for more than, less than and exactly zero. */
function sectionFor(sections: readonly Section[], value: number) {
  if (sections.some(({ condition }) => condition !== null)) {
    return sections.find(({ condition }) => condition === null || meets(value, condition));
  }
  const [positive, negative = positive, zero = positive] = sections;
  if (value === 0) return zero;
  return value < 0 ? negative : positive;
}

/** How a format shows a number. */
export type NumberFormat = (value: number) => ShownNumber;

/**
 * Reads a number format, so far as it changes the meaning of a number: percent, thousands left out, and words such as
 * a unit. Digits are neither rounded nor grouped.
 *
 * @param code As a workbook stores it.
 */
export function numberFormat(code: string): NumberFormat {
  const sections = sectionsOf(code).map(sectionOf);
  return (value) => sectionFor(sections, value)?.show(value) ?? { kind: "number", text: textOfNumber(value) };
}

/** Whether any value of a format is shown as a date or a time. */
export const isDateFormat = (code: string) => tokensOf(code).some(({ kind }) => kind === "date");
