import { useWords } from "#ui/words.tsx";

export type PageMarginsProps = {
  readonly title: string;
  readonly revision: string;
  readonly fingerprint: string;
};

/** What stands at the foot of every printed page: which plan and which version it is of, and where in it one is. */
export function PageMargins({ title, revision, fingerprint }: PageMarginsProps) {
  const { messages, say } = useWords();
  const text = messages.shared;
  const named = revision === "" ? title : say(text.pageTitle, { title, revision });
  const printed = say(text.pagePrint, { fingerprint });
  return (
    <style>{`@page {
  @bottom-left { ${look} content: ${cssString(`Portolan · ${named}`)}; width: 55%; }
  @bottom-center { content: none; }
  @bottom-right { ${look} content: ${cssString(`${printed} · `)} counter(page) " / " counter(pages); width: 45%; }
}`}</style>
  );
}

/** Boxes in the margin know no variables of the page. */
const look = 'color: #444444; font: 7.5pt "Plex Sans", system-ui, sans-serif;';

const longest = 80;

/** Somebody else's words within a style sheet: all but letters, figures and spaces by their number. */
function cssString(text: string): string {
  const characters = [...text];
  const shown = characters.length > longest ? [...characters.slice(0, longest - 1), "…"] : characters;
  const escaped = shown.map((one) =>
    /[\p{L}\p{N} ]/u.test(one) ? one : `\\${(one.codePointAt(0) ?? 0).toString(16).padStart(6, "0")} `,
  );
  return `"${escaped.join("")}"`;
}
