import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { rootAddress } from "./servers.ts";
import { savedPlans, startNewPlan } from "./steps.ts";

/** A plan with a title, open in two windows of one browser, which has no network any more. */
async function openTwice(context: BrowserContext): Promise<readonly [Page, Page]> {
  const first = await context.newPage();
  await first.goto(rootAddress);
  await startNewPlan(first);
  await first.getByRole("textbox", { name: "Title" }).fill("Harbour office");
  const second = await context.newPage();
  await second.goto(first.url());
  await second.getByRole("heading", { level: 1, name: "Harbour office" }).waitFor();
  return [first, second];
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

/** Everything that the saved plans say of the project, in no order. */
const projects = (page: Page): Promise<readonly { readonly title: string; readonly customer: string }[]> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith("portolan/plan/"))
      .map(([, text]) => JSON.parse(text).plan.project),
  );

test("what is typed in one window is seen in the other, and is one step that can be undone there", async ({
  context,
}) => {
  const [first, second] = await openTwice(context);
  await context.setOffline(true);
  await first.getByRole("textbox", { name: "Title" }).press("End");
  await first.keyboard.type(" and quay", { delay: 20 });
  await expect(heading(second, "Harbour office and quay")).toBeVisible();
  await second.getByRole("textbox", { name: "Customer" }).fill("Łódź Ferries");
  await expect(first.getByRole("textbox", { name: "Customer" })).toHaveValue("Łódź Ferries");
  await first.getByRole("button", { name: "Undo: changes in another window" }).click();
  await expect(first.getByRole("textbox", { name: "Customer" })).toHaveValue("");
  await first.getByRole("button", { name: "Undo: Title" }).click();
  await expect(heading(second, "Harbour office")).toBeVisible();
  expect(await savedPlans(first)).toEqual(["Harbour office"]);
});

test("two people who type at the same time lose no letter: what does not fit goes on as a copy", async ({
  context,
}) => {
  test.setTimeout(60_000);
  const [first, second] = await openTwice(context);
  await context.setOffline(true);
  const title = "Typed in the first window without a pause";
  const customer = "Typed in the second window without a pause";
  await first.getByRole("textbox", { name: "Title" }).fill("");
  await first.getByRole("textbox", { name: "Title" }).focus();
  await second.getByRole("textbox", { name: "Customer" }).focus();
  await Promise.all([first.keyboard.type(title), second.keyboard.type(customer)]);
  await expect
    .poll(async () => {
      const all = await projects(first);
      return [all.some((one) => one.title === title), all.some((one) => one.customer === customer)];
    })
    .toEqual([true, true]);
  await expect(first.getByRole("textbox", { name: "Title" })).toHaveValue(title);
  await expect(second.getByRole("textbox", { name: "Customer" })).toHaveValue(customer);
});

test("a plan that is renamed in the list has its new name where it is being edited, with what was typed there", async ({
  context,
}) => {
  const [first, second] = await openTwice(context);
  await first.getByRole("textbox", { name: "Author" }).fill("A. Presales");
  await second.goto(rootAddress);
  await second.getByRole("button", { name: "More for Harbour office" }).click();
  await second.getByRole("button", { name: "Rename Harbour office" }).click();
  await second.keyboard.type("Lighthouse");
  await second.keyboard.press("Enter");
  await expect(second.getByText("The plan is called “Lighthouse” now.")).toBeVisible();
  await expect(second.getByRole("button", { name: "Lighthouse", exact: true })).toBeFocused();
  await expect(heading(first, "Lighthouse")).toBeVisible();
  await expect(first.getByRole("textbox", { name: "Author" })).toHaveValue("A. Presales");
  await second.getByRole("button", { name: "Undo the new name Lighthouse" }).click();
  await expect(heading(first, "Harbour office")).toBeVisible();
});

test("a plan that is removed in the list says so where it is open, and comes back when it is worked on", async ({
  context,
}) => {
  const [first, second] = await openTwice(context);
  await second.goto(rootAddress);
  await second.getByRole("button", { name: "More for Harbour office" }).click();
  await second.getByRole("button", { name: "Remove Harbour office" }).click();
  await expect(second.getByRole("button", { name: "Undo the removal of Harbour office" })).toBeFocused();
  await expect(first.getByText("Another window removed this plan.")).toBeVisible();
  expect(await savedPlans(first)).toEqual([]);

  await first.getByRole("textbox", { name: "Title" }).fill("Harbour office, again");
  await expect(first.getByText("Another window had removed this plan.")).toBeVisible();
  await expect(second.getByRole("button", { name: "Harbour office, again", exact: true })).toBeVisible();
  await second.getByRole("button", { name: "Undo the removal of Harbour office" }).click();
  expect(await savedPlans(second), "the older version does not replace the newer one").toEqual([
    "Harbour office, again",
  ]);
});

test("a plan that is archived in the list says so where it is open, and is taken out there", async ({ context }) => {
  const [first, second] = await openTwice(context);
  await second.goto(rootAddress);
  await second.getByRole("button", { name: "More for Harbour office" }).click();
  await second.getByRole("button", { name: "Archive Harbour office" }).click();
  await expect(second.getByText("Archived plans (1)")).toBeVisible();
  await expect(first.getByText("This plan is in the archive.")).toBeVisible();
  await first.getByRole("textbox", { name: "Title" }).fill("Typed in the archive");
  await first.getByRole("button", { name: "Take out of the archive" }).click();
  await expect(first.getByText("This plan is in the archive.")).toBeHidden();
  await expect(second.getByText("Archived plans (1)")).toBeHidden();
  await expect(second.getByRole("button", { name: "Typed in the archive", exact: true })).toBeVisible();
});
