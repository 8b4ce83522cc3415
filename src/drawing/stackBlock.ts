import type { CheckVerdict } from "#core/assess/assessment.ts";
import type { Block } from "./block.ts";
import type { SceneItem } from "./scene.ts";
import { type CircuitVerdict, line, type Rectangle, rectangle, type Shape } from "./shapes.ts";
import { signShapes } from "./signs.ts";
import { loadShare, type SiteFacts, shareOfLimit } from "./siteFacts.ts";
import { heightOf, type Row, sizes, softRow, stackRows, text } from "./siteRows.ts";
import { circuitSentence, loadText, pathText, type SiteWords, siteSentence } from "./siteWords.ts";
import { fitText, textWidth } from "./textWidth.ts";

/** Sites that a closed stack names, those that are worst off. */
const named = 3;
/** How far the sheets beneath show. */
const sheets = 6;
const memberHeight = 38;
const leastMemberWidth = 270;

export type StackOptions = {
  readonly isOpen: boolean;
  /** Where its sites can be read one by one. */
  readonly hint: "here" | "in-tables";
};

/** Many sites of one verdict as a pile of sheets: counted, the worst by name, and each on its own when it is open. */
export function stackBlock(
  context: SiteWords,
  verdict: CheckVerdict,
  members: readonly SiteFacts[],
  { isOpen, hint }: StackOptions,
): Block {
  const rows = closedRows(context, verdict, members, hint);
  return {
    circuit: worstCircuit(members),
    isWide: isOpen,
    heightIn: (width) =>
      isOpen
        ? 34 + Math.ceil(members.length / columnsIn(width - sheets)) * memberHeight + sizes.padding + sheets
        : heightOf(rows) + 2 * sizes.padding + sheets,
    itemsAt: (place, link) => {
      const sheet = { ...place, width: place.width - sheets, height: place.height - sheets };
      const head: SceneItem = {
        id: `stack/${verdict}`,
        kind: "stack",
        siteId: null,
        at: [],
        label: stackSentence(context, verdict, members, isOpen),
        verdict,
        box: isOpen ? { ...sheet, height: 32 } : sheet,
        shapes: [
          ...link,
          ...sheetsBeneath(sheet),
          rectangle(verdict === "failed" ? "failed-box" : "box", sheet),
          ...(isOpen
            ? openHead(context, rows, sheet)
            : stackRows(rows, sheet.x + sizes.padding, sheet.y + sizes.padding - 2, sheet.width - 2 * sizes.padding)),
        ],
      };
      return isOpen ? [head, ...membersAt(context, members, sheet)] : [head];
    },
  };
}

const columnsIn = (width: number) => Math.max(1, Math.floor((width - 2 * sizes.padding) / leastMemberWidth));

/** The title, and beside it what shows the sites together again. */
function openHead({ words }: SiteWords, [title]: readonly Row[], { x, y, width }: Rectangle): readonly Shape[] {
  const close = fitText(words.messages.topology.stackClose, sizes.small, width * 0.4);
  const right = x + width - sizes.padding;
  const left = right - textWidth(close, sizes.small);
  const room = left - 24 - x - sizes.padding;
  return [
    ...(title?.shapesAt(x + sizes.padding, y + sizes.padding - 2, room) ?? []),
    line("sign", { x: left - 13, y: y + 17 }, { x: left - 5, y: y + 17 }),
    text("more", right, y + 21, sizes.small, close, "end"),
  ];
}

/** The edges of two more sheets, to the right and below. */
function sheetsBeneath({ x, y, width, height }: Rectangle): readonly Shape[] {
  return [sheets / 2, sheets].map((by) =>
    line(
      "hair",
      { x: x + width, y: y + by },
      { x: x + width + by, y: y + by },
      { x: x + width + by, y: y + height + by },
      { x: x + by, y: y + height + by },
      { x: x + by, y: y + height },
    ),
  );
}

/** One line stands for the circuits of all. */
const worstCircuit = (members: readonly SiteFacts[]): CircuitVerdict =>
  (["failed", "unmeasured", "passed"] as const).find((verdict) => members.some(({ circuit }) => circuit === verdict)) ??
  "not-applicable";

function closedRows(
  context: SiteWords,
  verdict: CheckVerdict,
  members: readonly SiteFacts[],
  hint: StackOptions["hint"],
): readonly Row[] {
  const { say, messages } = context.words;
  const words = messages.topology;
  const title: Row = {
    height: 24,
    shapesAt: (x, y, room) => [
      ...signShapes(verdict, { x: x + 7, y: y + 9 }, 7),
      text(
        "name",
        x + 20,
        y + 13.5,
        sizes.name,
        fitText(say(words.stack[verdict], { count: members.length }), sizes.name, room - 20),
      ),
    ],
  };
  const worst = verdict === "not-applicable" ? [] : members.slice(0, named).map((facts) => namedRow(context, facts));
  const shown = say(words.stackHint, { count: members.length });
  const opener: Row = {
    height: 22,
    shapesAt: (x, y, room) => [
      line("sign", { x: x + 1, y: y + 12 }, { x: x + 9, y: y + 12 }),
      line("sign", { x: x + 5, y: y + 8 }, { x: x + 5, y: y + 16 }),
      text("more", x + 15, y + 16, sizes.small, fitText(shown, sizes.small, room - 15)),
    ],
  };
  const more = hint === "here" ? opener : softRow(say(words.stackListed, { count: members.length }));
  const introductions = { failed: words.stackWorst, unmeasured: words.stackAmong, passed: words.stackNearest };
  if (verdict === "not-applicable") return [title, more];
  const introduction = introductions[verdict];
  return [title, softRow(introduction), ...worst, more];
}

/** A site by name with the figure that is worst for it. */
function namedRow(context: SiteWords, facts: SiteFacts): Row {
  const figure = worstFigure(context, facts);
  return {
    height: sizes.row * 2,
    shapesAt: (x, y, room) => [
      text("strong", x, y + 12, sizes.text, fitText(context.nameOf(facts.site.id), sizes.text, room)),
      text("figure", x + 10, y + 26, sizes.text, fitText(figure, sizes.text, room - 10)),
    ],
  };
}

/** Of circuit and worst path, what decides the verdict; of two that do, what takes more of what it may. */
function worstFigure(context: SiteWords, facts: SiteFacts): string {
  const { paths, verdict, site } = facts;
  const [path] = paths;
  const budget = worseDirection(facts);
  if (!path || path.worst.verdict !== verdict) return loadText(context.words, budget);
  const isPath = budget.verdict !== verdict || shareOfLimit(path.worst) > loadShare(budget);
  return isPath ? pathText(context, site.id, path) : loadText(context.words, budget);
}

const worseDirection = ({ up, down, verdict }: SiteFacts) => {
  if (up.verdict === verdict && down.verdict !== verdict) return up;
  if (down.verdict === verdict && up.verdict !== verdict) return down;
  return loadShare(down) > loadShare(up) ? down : up;
};

function membersAt(context: SiteWords, members: readonly SiteFacts[], sheet: Rectangle): readonly SceneItem[] {
  const columns = columnsIn(sheet.width);
  const room = sheet.width - 2 * sizes.padding;
  const perColumn = Math.ceil(members.length / columns);
  const width = room / columns;
  return members.map((facts, index) => {
    const x = sheet.x + sizes.padding + Math.floor(index / perColumn) * width;
    const y = sheet.y + 33 + (index % perColumn) * memberHeight;
    return memberAt(context, facts, { x, y, width: width - 8, height: memberHeight - 2 });
  });
}

function memberAt(context: SiteWords, facts: SiteFacts, place: Rectangle): SceneItem {
  const { site, verdict, paths } = facts;
  const { x, y, width } = place;
  const [path] = paths;
  const figures = [loadText(context.words, worseDirection(facts)), ...(path ? [pathText(context, site.id, path)] : [])];
  const name = fitText(context.nameOf(site.id), sizes.text, width - 26);
  const said = fitText(figures.join(" · "), sizes.small, width - 26);
  return {
    id: `site/${site.id}`,
    kind: "member",
    siteId: site.id,
    at: ["sites", site.id],
    label: `${siteSentence(context, facts)}. ${circuitSentence(context, facts)}`,
    verdict,
    box: place,
    shapes: [
      line("hair", { x: x + 2, y }, { x: x + width, y }),
      ...signShapes(verdict, { x: x + 9, y: y + 12 }, sizes.sign),
      text("strong", x + 22, y + 15, sizes.text, name),
      text("figure", x + 22, y + 30, sizes.small, said),
    ],
  };
}

function stackSentence(
  context: SiteWords,
  verdict: CheckVerdict,
  members: readonly SiteFacts[],
  isOpen: boolean,
): string {
  const { say, list, messages } = context.words;
  const words = messages.topology;
  const stack = say(words.stack[verdict], { count: members.length });
  if (isOpen || verdict === "not-applicable") return stack;
  const worst = members
    .slice(0, named)
    .map((facts) => `${context.nameOf(facts.site.id)} (${worstFigure(context, facts)})`);
  return say(words.stackName, { stack, worst: list(worst) });
}
