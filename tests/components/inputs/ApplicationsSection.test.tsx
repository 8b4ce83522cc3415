import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { applicationIds } from "#core/plan/applications.ts";
import { planSchema } from "#core/plan/schema.ts";
import { choiceAnswers } from "#features/inputs/choiceAnswers.ts";
import { choicesRaised } from "#features/inputs/choicesRaised.ts";
import { withInputWords } from "#messages/inputWords.ts";
import { wordsOf } from "#messages/words.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderInputs } from "./setUp.tsx";

const choices = () => screen.queryAllByRole("combobox").map((select) => select.getAttribute("data-path"));

describe("the section Applications", () => {
  it("offers all 13 applications", async () => {
    const { openSection } = renderInputs(planWith());
    await openSection("Applications");
    expect(screen.getAllByRole("checkbox")).toHaveLength(13);
  });

  it("asks nothing before an application is ticked", async () => {
    const { openSection } = renderInputs(planWith());
    await openSection("Applications");
    expect(choices()).toEqual([]);
    expect(screen.getByText("Tick an application to see its questions.")).toBeTruthy();
  });

  it("asks what the ticked application raises, and keeps the answer while it is not asked", async () => {
    const { user, plan, openSection } = renderInputs(planWith());
    await openSection("Applications");
    await user.click(screen.getByRole("checkbox", { name: "Digital Fax" }));
    expect(plan().applications).toEqual(["digital-fax"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Mail-to-fax mailbox protocol" }), "IMAP4");
    await user.selectOptions(screen.getByRole("combobox", { name: "Mailbox encryption" }), "Encrypted only");
    await user.click(screen.getByRole("checkbox", { name: "Digital Fax" }));
    expect(choices()).toEqual([]);
    expect(plan().choices).toMatchObject({ mailToFax: "imap4", mailbox: "tls" });
  });

  it("raises every choice of the plan with everything ticked, but for those that exclude each other", () => {
    const all = planWith({ applications: applicationIds });
    const requirements = catalogue.requirements;
    expect(choicesRaised(all, requirements)).not.toContain("mailbox");
    const imap = { ...all, choices: { ...all.choices, mailToFax: "imap4" } } as const;
    const ews = { ...all, choices: { ...all.choices, mailToFax: "ews" } } as const;
    const raised = new Set([...choicesRaised(imap, requirements), ...choicesRaised(ews, requirements)]);
    expect([...raised].sort()).toEqual(Object.keys(all.choices).sort());
  });

  it("offers for every choice the answers that the plan's schema takes", () => {
    const { entries } = planSchema.entries.choices;
    const offered = Object.keys(entries).map((choice) => [
      choice,
      choiceAnswers(withInputWords(wordsOf("en")), choice as keyof typeof entries).map(({ value }) => value),
    ]);
    expect(offered).toEqual(Object.entries(entries).map(([choice, { options }]) => [choice, [...options]]));
  });

  it("asks for mail encryption only while outgoing mail is used", () => {
    const plan = planWith({ applications: ["call-analytics"] });
    const silent = { ...plan, integrations: { ...plan.integrations, outgoingMail: false } };
    expect(choicesRaised(plan, catalogue.requirements)).toEqual(["cdrUpload", "smtp", "webAccess"]);
    expect(choicesRaised(silent, catalogue.requirements)).toEqual(["cdrUpload", "webAccess"]);
  });

  it("has no accessibility problem", async () => {
    const { container, openSection } = renderInputs(planWith({ applications: applicationIds }));
    await openSection("Applications");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
