import axe from "axe-core";

/** Ids of the accessibility rules that an element breaks; colours are for a real browser to judge. */
export async function accessibilityProblems(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
