/** Takes the keyboard to a plan of the list, or to the list's heading where the plan is not shown. */
export function focusPlan(id: string): void {
  const row = [...document.querySelectorAll<HTMLElement>("[data-plan]")].find(({ dataset }) => dataset.plan === id);
  const title = row?.querySelector<HTMLElement>(".plan-title");
  title?.focus();
  if (!title || document.activeElement !== title) document.getElementById("plans-saved")?.focus();
}
