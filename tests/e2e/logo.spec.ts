import { expect, type Page, test } from "@playwright/test";
import { planLimits } from "#core/plan/planLimits.ts";
import { startNewPlan } from "./steps.ts";

/** The picture that is shown beside the field, once its file was read: type, size in pixels, characters of base64. */
async function logoFrom(page: Page, name: string, mimeType: string, buffer: Buffer) {
  await page.getByLabel("Logo", { exact: true }).and(page.locator("input")).setInputFiles({ name, mimeType, buffer });
  await expect(page.getByText(`Logo taken from ${name}.`)).toBeVisible();
  return page.getByRole("img", { name: "Logo of the document" }).evaluate((picture: HTMLImageElement) => {
    const [, type = "", data = ""] = /^data:([^;]*);base64,(.*)$/.exec(picture.src) ?? [];
    return { type, width: picture.naturalWidth, height: picture.naturalHeight, length: data.length };
  });
}

/** A picture of noise, which no format makes small, as this browser writes it. */
async function noise(page: Page, type: string, width: number, height: number, alpha: number): Promise<Buffer> {
  const address = await page.evaluate(
    ([kind, columns, rows, opacity]) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: columns, height: rows });
      const context = canvas.getContext("2d");
      const pixels = context?.createImageData(columns, rows);
      if (!context || !pixels) return "";
      let state = 1;
      for (let index = 0; index < pixels.data.length; index += 1) {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        pixels.data[index] = index % 4 === 3 ? opacity : state >> 16;
      }
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL(kind);
    },
    [type, width, height, alpha] as const,
  );
  return Buffer.from(address.replace(/^.*,/, ""), "base64");
}

test("pictures of every kind become a logo that fits, and what is none changes nothing", async ({ page }) => {
  await page.goto("/");
  await startNewPlan(page);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><rect width="50" height="40"/></svg>';
  expect(await logoFrom(page, "drawing.svg", "image/svg+xml", Buffer.from(svg))).toMatchObject({
    type: "image/png",
    width: 600,
    height: 240,
  });

  const small = await noise(page, "image/png", 60, 20, 255);
  expect(await logoFrom(page, "small.png", "image/png", small)).toEqual({
    type: "image/png",
    width: 60,
    height: 20,
    length: small.toString("base64").length,
  });

  for (const [name, type, alpha] of [
    ["photograph.png", "image/png", 255],
    ["see-through.png", "image/png", 128],
    ["picture.webp", "image/webp", 255],
  ] as const) {
    const logo = await logoFrom(page, name, type, await noise(page, type, 1500, 800, alpha));
    expect(logo.type).toBe(alpha === 255 ? "image/jpeg" : "image/png");
    expect(Math.abs(logo.width / logo.height - 1500 / 800)).toBeLessThan(0.05);
    expect(logo.height).toBeLessThanOrEqual(240);
    expect(logo.length).toBeLessThanOrEqual(planLimits.logoLength);
  }

  const shown = page.getByRole("img", { name: "Logo of the document" });
  const before = await shown.getAttribute("src");
  const field = page.getByLabel("Logo", { exact: true }).and(page.locator("input"));
  await field.setInputFiles({ name: "notes.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(page.getByText("notes.png cannot be read as a picture, and nothing was changed.")).toBeVisible();
  expect(await shown.getAttribute("src")).toBe(before);
  await page.reload();
  expect(await shown.getAttribute("src")).toBe(before);
});
