import { expect, test } from "@playwright/test";
import { languages } from "#core/plan/languages.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { describeFinding, describeVerdict } from "#messages/describe.ts";
import { wordsOf } from "#messages/words.ts";
import { assessmentOf } from "#state/assessmentOf.ts";
import { rootAddress } from "./servers.ts";

/** The names of the files with the words below the verdict, as the build gives them. */
const details = { en: /\/englishDetails-[\w-]+\.js$/, it: /\/italianDetails-[\w-]+\.js$/ } as const;

for (const language of languages) {
  test(`a shared plan’s verdict is read while the words below it are on their way (${language})`, async ({ page }) => {
    const plan = { ...samplePlan, project: { ...samplePlan.project, language } };
    const words = wordsOf(language);
    const assessment = assessmentOf(plan);
    const failing = assessment.findings.filter(({ severity }) => severity === "error");

    let held = 0;
    let letGo: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(details[language], async (route) => {
      held += 1;
      await released;
      await route.continue();
    });
    await page.goto(rootAddress + encodePlan(plan));
    await expect(page.getByText(describeVerdict(words, assessment), { exact: true })).toBeVisible();
    for (const finding of failing) await expect(page.getByText(describeFinding(words, finding))).toBeVisible();
    expect(held).toBe(1);
    await expect(page.getByRole("heading", { level: 2, name: words.messages.shared.readings })).toHaveCount(0);
    letGo();
    await expect(page.getByRole("heading", { level: 2, name: words.messages.shared.readings })).toBeVisible();
  });
}
