import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CopyLink } from "#app/CopyLink.tsx";
import type { Plan } from "#core/plan/schema.ts";
import { wordsOf } from "#messages/words.ts";
import { pngLogo, withLogo } from "#tests/fixtures/logos.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { WordsProvider } from "#ui/words.tsx";

/** What is said once the link is in the clipboard. */
async function saidOf(plan: Plan): Promise<string | null> {
  const user = userEvent.setup();
  render(
    <WordsProvider words={wordsOf("en")}>
      <CopyLink plan={plan} />
    </WordsProvider>,
  );
  await user.click(screen.getByRole("button", { name: "Copy link" }));
  return (await screen.findByText(/^Link copied\./)).textContent;
}

describe("CopyLink", () => {
  it("says that the link holds the whole plan", async () => {
    expect(await saidOf(planWith())).toMatch(/^Link copied\. It holds the whole plan, in \d+ characters\.$/);
  });

  it("says that a logo stays behind", async () => {
    expect(await saidOf(withLogo(planWith(), pngLogo))).toMatch(
      /^Link copied\. It holds the plan without its logo, in \d+ characters\. The logo goes with the file and the PDF\.$/,
    );
  });
});
