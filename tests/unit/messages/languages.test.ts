import { describe, expect, it } from "vitest";
import { type Language, languages } from "#core/plan/languages.ts";
import { wordsOf } from "#messages/words.ts";
import { everyMessage, type Piece, piecesOf } from "#tests/fixtures/everyMessage.ts";
import { sameInEnglish } from "./sameInEnglish.ts";

const english = everyMessage("en");
const others = languages.filter((language) => language !== "en");

/** Arguments with their types and, for a choice, its keys: what the code fills in, and what a translation must take. */
function argumentsOf(pieces: readonly Piece[]): readonly string[] {
  const found = pieces.flatMap((piece): readonly string[] => {
    if (piece.kind === "text") return [];
    const { name, type, options } = piece;
    const keys = type === "select" ? ` ${Object.keys(options).sort().join("|")}` : "";
    // A plural takes a number like any other.
    const takes = type === "plural" ? "number" : type;
    return [`${name}: ${takes}${keys}`, ...Object.values(options).flatMap(argumentsOf)];
  });
  return [...new Set(found)].sort();
}

const argumentsIn = (message: string, language: Language) => argumentsOf(piecesOf(message, wordsOf(language).locale));

/** Every choice of a plural form within a message. */
const pluralsOf = (pieces: readonly Piece[]): readonly (readonly string[])[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === "text") return [];
    const inside = Object.values(piece.options).flatMap(pluralsOf);
    return piece.type === "plural" ? [Object.keys(piece.options), ...inside] : inside;
  });

/**
 * The forms that a text needs for whole numbers of the size that plans hold. Italian has another form for whole
 * millions ("un milione di chiamate"), which `other` stands in for.
 */
const formsOf = (language: Language) => {
  const rules = new Intl.PluralRules(wordsOf(language).locale);
  return [...new Set(Array.from({ length: 100_001 }, (_, count) => rules.select(count)))];
};

/** Sections are cited as the vendor's page prints them. */
const isAsPrinted = (path: string) => path.startsWith("catalogue.sections.");

/** The words of a text without its arguments, figures and marks; "" where there are none but single letters. */
const ownWords = (text: string) =>
  text
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\d)]+$/gu, ""))
    .map((part) => (part.includes("(") ? part : part.replace(/\)$/, "")))
    .filter((part, index, all) => /\p{L}{2}/u.test(part) && all.indexOf(part) === index)
    .join(" ");

const faultsOf = (language: Language, isFault: (message: string, path: string) => boolean) =>
  [...everyMessage(language)].flatMap(([path, message]) => (isFault(message, path) ? [`${path}: ${message}`] : []));

describe.each(languages)("the messages in %s", (language) => {
  const { locale } = wordsOf(language);

  it("are the same ones as in English", () => {
    expect([...everyMessage(language).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are all written, with the spaces at their ends that English has, and nowhere two in a row", () => {
    expect(faultsOf(language, (text, path) => text.trim() === "" && english.get(path)?.trim() !== "")).toEqual([]);
    const edges = (text: string) => [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]].join("|");
    expect(faultsOf(language, (text, path) => edges(text) !== edges(english.get(path) ?? ""))).toEqual([]);
    expect(faultsOf(language, (text, path) => path !== "commandLine.help" && / {2}/.test(text))).toEqual([]);
  });

  it("have the quotation marks and apostrophes of print", () => {
    expect(faultsOf(language, (text) => /["']/.test(text))).toEqual([]);
  });

  it("can all be read as ICU messages", () => {
    const isBroken = (text: string) => {
      try {
        piecesOf(text, locale);
        return false;
      } catch {
        return true;
      }
    };
    expect(faultsOf(language, isBroken)).toEqual([]);
  });

  it("have every plural form of the language where they have more than one", () => {
    const forms = formsOf(language);
    const lacks = (text: string) =>
      pluralsOf(piecesOf(text, locale))
        .map((keys) => keys.filter((key) => !key.startsWith("=")))
        .some((keys) => keys.join() !== "other" && forms.some((form) => !keys.includes(form)));
    expect(faultsOf(language, lacks)).toEqual([]);
  });
});

describe.each(others)("the messages in %s", (language) => {
  it("take the same arguments as in English", () => {
    const differing = [...everyMessage(language)].flatMap(([path, message]) => {
      const [own, first] = [argumentsIn(message, language), argumentsIn(english.get(path) ?? "", "en")];
      return own.join() === first.join() ? [] : [{ path, own, english: first }];
    });
    expect(differing).toEqual([]);
  });

  it("differ from English but where the two languages agree", () => {
    const agreed: ReadonlySet<string> = new Set(sameInEnglish[language]);
    const isFault = (text: string, path: string) =>
      text === english.get(path) && !isAsPrinted(path) && ownWords(text) !== "" && !agreed.has(ownWords(text));
    expect(faultsOf(language, isFault)).toEqual([]);
  });
});
