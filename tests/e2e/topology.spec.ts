import { expect, type Page, test } from "@playwright/test";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { rootAddress } from "./servers.ts";
import { copyLink, openSample } from "./steps.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const chart = (page: Page) => page.getByRole("group", { name: /^Topology: / });

test("the topology is walked by keyboard, in another state, to the input that cures it", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  const state = page.getByRole("tabpanel").getByRole("combobox", { name: "State" });
  await state.selectOption({ label: "Milano down (site)" });
  await expect(chart(page)).toHaveAccessibleName("Topology: 8 sites, Milano down (site)");
  await state.focus();
  await page.keyboard.press("Tab");
  await expect(chart(page).getByRole("button", { name: /^Milano, Data centre, down/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(chart(page).getByRole("button", { name: /^Roma, .*RM-UCS-3, DR, serves/ })).toBeFocused();
  const zurich = chart(page).getByRole("button", { name: /^Zürich, .*to Roma 86 of 80 ms: failed/ });
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowDown");
  await expect(zurich).toBeFocused();
  await page.keyboard.press("Enter");
  const details = page.getByRole("region", { name: /^Zürich/ });
  await expect(details.getByRole("heading", { name: /^Zürich/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(zurich).toBeFocused();
  await page.keyboard.press("Enter");
  await details.getByRole("listitem").filter({ hasText: "86 of 80 ms to Roma" }).getByRole("button").press("Enter");
  await expect(
    page.locator('[data-path^="measurements."]:focus-within, [data-path^="measurements."]:focus'),
  ).toBeVisible();
});

test("60 sites are stacked, opened and read on a phone, with no letter smaller than 11 pixels", async ({ page }) => {
  await page.goto(rootAddress);
  const file = { name: "sixty.json", mimeType: "application/json", buffer: Buffer.from(planFileText(largePlan(60))) };
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await page.goto(await copyLink(page));
  await page.setViewportSize({ width: 360, height: 740 });
  const stack = chart(page).getByRole("button", { name: /^58 sites pass/ });
  await stack.press("Enter");
  await expect(stack).toBeFocused();
  await expect(chart(page).getByRole("button", { name: /^Site 60, Branch/ })).toBeVisible();
  const shown = await chart(page).evaluate((svg) => {
    const bounds = svg.getBoundingClientRect();
    const letters = [...svg.querySelectorAll("text")].map((text) => {
      const box = text.getBoundingClientRect();
      const scale = bounds.width / Number(svg.getAttribute("width"));
      return { size: Number.parseFloat(getComputedStyle(text).fontSize) * scale, right: box.right, left: box.left };
    });
    return {
      smallest: Math.min(...letters.map(({ size }) => size)),
      outside: letters.filter(({ left, right }) => left < bounds.left || right > bounds.right).length,
      isWiderThanScreen: document.documentElement.scrollWidth > window.innerWidth,
    };
  });
  expect(shown.smallest).toBeGreaterThanOrEqual(10.99);
  expect(shown.outside).toBe(0);
  expect(shown.isWiderThanScreen).toBe(false);
});
