import type { Check } from "#core/assess/assessment.ts";
import type { AssessmentDiff } from "#core/compare/diffAssessments.ts";
import type { Words } from "#messages/words.ts";
import type { ChangeItem } from "./changeItem.ts";
import { shortList } from "./openingItems.ts";

/** Paths that a line names; more are counted. */
const namedInLine = 2;

/** Latency checks that come, go, or are judged or measured differently; a path is named once. */
export function checkItems(
  words: Words,
  { checks }: AssessmentDiff,
  siteName: (id: string) => string,
): readonly ChangeItem[] {
  const { changes, names } = words.messages;
  const text = changes.checks;
  const pathOf = ({ path }: Check) => {
    if (path === null) return "";
    const [from, to] = path;
    return from === to
      ? words.say(text.within, { site: siteName(from) })
      : words.say(text.path, { from: siteName(from), to: siteName(to) });
  };

  const judged = new Map<string, { readonly paths: Set<string>; count: number; before: string; after: string }>();
  const measured = new Map<string, string>();
  for (const { before, after } of checks.changed) {
    const path = pathOf(after);
    if (before.verdict === after.verdict) {
      if (path !== "" && after.rttMs !== null) measured.set(path, words.say(text.rtt, { ms: after.rttMs }));
      continue;
    }
    const key = `${before.verdict} ${after.verdict}`;
    const group = judged.get(key) ?? {
      paths: new Set(),
      count: 0,
      before: names.checkVerdicts[before.verdict],
      after: names.checkVerdicts[after.verdict],
    };
    group.count += 1;
    if (path !== "") group.paths.add(path);
    judged.set(key, group);
  }

  const moved = [...judged].map(([key, { paths, count, before, after }]): ChangeItem => {
    const [only] = paths;
    const isOne = paths.size === 1 && only !== undefined;
    const what = isOne ? only : words.say(text.many, { count });
    return {
      id: `checks-${key}`,
      view: "latency",
      text: words.say(text.moved, { path: what, before, after }),
      spoken: words.say(changes.spoken.from, { what, before, after }),
      details: isOne ? [] : [...paths],
    };
  });
  const figures = [...measured].slice(0, namedInLine).map(([path, after]): ChangeItem => {
    const said = words.say(text.measured, { path, after });
    return { id: `measured-${path}`, view: "latency", text: said, spoken: said, details: [] };
  });
  return [...placed("added", checks.added), ...placed("removed", checks.removed), ...moved, ...figures];

  function placed(kind: "added" | "removed", entries: readonly Check[]): readonly ChangeItem[] {
    const bound = entries.filter(({ path, limitMs }) => path !== null && limitMs !== null);
    if (bound.length === 0) return [];
    const paths = [...new Set(bound.map(pathOf))];
    const values = { count: bound.length, list: shortList(words, paths, namedInLine) };
    return [
      {
        id: `checks-${kind}`,
        view: "latency",
        text: words.say(text[kind], values),
        spoken: words.say(changes.spoken[kind], values),
        details: paths.length > namedInLine ? paths : [],
      },
    ];
  }
}
