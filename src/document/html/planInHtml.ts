/** Id of the element in which an exported document carries its plan. */
export const planElement = "portolan-plan";

/** JSON as it may stand in a script element of HTML: nothing in it ends the element. */
export const jsonInHtml = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * The text of the plan file that an exported HTML document carries.
 *
 * @returns `null` where there is none; what is in it is still to be read by `readPlanFile`, as any file.
 */
export function planInHtml(html: string): string | null {
  const start = `<script type="application/json" id="${planElement}">`;
  const from = html.lastIndexOf(start);
  if (from < 0) return null;
  const end = html.indexOf("</script>", from);
  return end < 0 ? null : html.slice(from + start.length, end);
}
