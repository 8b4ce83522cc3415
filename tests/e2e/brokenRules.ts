import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, NodeResult } from "axe-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is looked for; a page that was looked at in light has nothing new in dark but its colours. */
export type Rules = "all" | "colours" | "none";

/** Accessibility rules that the page as shown breaks; of colours, those that it has not shown in an earlier state. */
export async function brokenRules(page: Page, rules: Rules): Promise<readonly string[]> {
  if (rules === "none") return [];
  // The page's own policy allows no foreign script, so it is put in by the browser's tools.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const violations = [
    ...(rules === "all" ? await page.evaluate(runAllButColours) : []),
    ...(await page.evaluate(runColours)),
  ];
  return violations.flatMap(({ id, nodes }) => {
    const broken = nodes.filter(({ html }) => !(id === "label-content-name-mismatch" && isOfDrawing(html)));
    return broken.length === 0 ? [] : [`${id}: ${broken.map(({ html }) => html).join(" ")}`];
  });
}

/** A mark of the topology is named by its site or circuit first; the figures drawn in it follow in sentences. */
const isOfDrawing = (html: string) => html.startsWith('<g class="scene-item');

type Broken = { readonly id: string; readonly nodes: readonly Pick<NodeResult, "html">[] };

/** The page with what is put into it here. */
type Looked = typeof window & {
  axe: { run: (context: object, options: object) => Promise<AxeResults> };
  lookedAt?: Set<string>;
};

// These two run in the page, and know nothing of this file.

async function runAllButColours(): Promise<Broken[]> {
  // axe was put into the page above.
  const { axe } = window as unknown as Looked;
  const options = { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } };
  return (await axe.run(document, options)).violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html }) => ({ html })),
  }));
}

/**
 * Judges the contrast of each text once: texts of one look, in elements of one look, have the same contrast. Finding
 * the colours behind each text takes axe longer than all its other rules together.
 */
async function runColours(): Promise<Broken[]> {
  // axe was put into the page above.
  const page = window as unknown as Looked;
  page.lookedAt ??= new Set();
  const known = page.lookedAt;
  const looks = new Map<Element, string>();
  const look = (element: Element): string => {
    const found = looks.get(element);
    if (found !== undefined) return found;
    const style = getComputedStyle(element);
    const own = [
      element.localName,
      element.getAttribute("class"),
      element.matches(":disabled, [aria-disabled=true]"),
      style.color,
      style.fill,
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.fontSize,
      style.fontWeight,
      style.textShadow,
      style.filter,
      style.mixBlendMode,
      style.position,
      style.zIndex,
      style.visibility,
      style.display,
    ].join();
    const all = `${element.parentElement ? look(element.parentElement) : ""}\n${own}`;
    looks.set(element, all);
    return all;
  };
  const hasText = (element: Element) =>
    element.matches("input, select, textarea") ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "");
  const include = [...document.body.querySelectorAll("*")].filter((element) => {
    if (!hasText(element) || !element.checkVisibility()) return false;
    const its = look(element);
    if (known.has(its)) return false;
    known.add(its);
    return true;
  });
  if (include.length === 0) return [];
  const options = { resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast"] } };
  return (await page.axe.run({ include }, options)).violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html }) => ({ html })),
  }));
}
