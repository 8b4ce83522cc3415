import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const twoSites = planWith({
  applications: ["digital-fax", "call-recording", "phone-lock"],
  sites: [
    site("dc", { name: "Milano", traffic: { "digital-fax": { by: "calls", concurrentCalls: 4 } } }),
    site("s2", { name: "Köln" }),
  ],
});
const cell = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("the section Traffic", () => {
  it("asks for the calls of each application that carries calls, at each site", async () => {
    const { openSection } = renderInputs(twoSites);
    await openSection("Traffic");
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Site",
      "Digital Fax",
      "Call Recording",
    ]);
    expect(cell("Digital Fax, Milano").value).toBe("4");
    expect(cell("Call Recording, Köln").value).toBe("");
  });

  it("tells no calls from not known", async () => {
    const { user, plan, openSection } = renderInputs(twoSites);
    await openSection("Traffic");
    await user.type(cell("Call Recording, Köln"), "0");
    await user.clear(cell("Digital Fax, Milano"));
    expect(plan().sites.map(({ traffic }) => traffic)).toEqual([
      {},
      { "call-recording": { by: "calls", concurrentCalls: 0 } },
    ]);
  });

  it("keeps a number that it cannot read, and says why", async () => {
    const { user, plan, openSection } = renderInputs(twoSites);
    await openSection("Traffic");
    await user.type(cell("Digital Fax, Milano"), "x");
    expect(cell("Digital Fax, Milano").value).toBe("4x");
    expect(sentencesOf(cell("Digital Fax, Milano"))).toContain("Write digits only");
    expect(plan().sites[0]?.traffic).toEqual({ "digital-fax": { by: "calls", concurrentCalls: 4 } });
  });

  it("fills the blanks with 0, in one step", async () => {
    const { user, plan, edits, openSection } = renderInputs(twoSites);
    await openSection("Traffic");
    expect(screen.getByText("3 numbers are not known yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Fill the blanks with 0" }));
    expect(plan().sites.map(({ traffic }) => traffic)).toEqual([
      { "digital-fax": { by: "calls", concurrentCalls: 4 }, "call-recording": { by: "calls", concurrentCalls: 0 } },
      { "digital-fax": { by: "calls", concurrentCalls: 0 }, "call-recording": { by: "calls", concurrentCalls: 0 } },
    ]);
    expect(edits).toHaveLength(1);
    expect(screen.getByText("Every number is known.")).toBeTruthy();
  });

  it("goes down a column with Enter and up with Shift", async () => {
    const { user, openSection } = renderInputs(twoSites);
    await openSection("Traffic");
    await user.click(cell("Call Recording, Milano"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(cell("Call Recording, Köln"));
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(document.activeElement).toBe(cell("Call Recording, Milano"));
  });

  it("goes over numbers that are worked out with Enter", async () => {
    const [first, ...others] = twoSites.sites;
    const between = site("s3", {
      traffic: {
        "call-recording": {
          by: "erlang-b",
          arrivals: { per: "busy-hour", calls: 10 },
          holdSeconds: 60,
          blockingPercent: 1,
          recallPercent: 0,
        },
      },
    });
    const { user, openSection } = renderInputs({ ...twoSites, sites: [...(first ? [first] : []), between, ...others] });
    await openSection("Traffic");
    await user.click(cell("Call Recording, Milano"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(cell("Call Recording, Köln"));
  });

  it("says why there is nothing to ask", async () => {
    const { openSection } = renderInputs(planWith({ applications: ["phone-lock"] }));
    await openSection("Traffic");
    expect(screen.getByText(/None of the ticked applications carries calls/)).toBeTruthy();
  });

  it("shows 25 of 500 sites", async () => {
    const { openSection } = renderInputs(largePlan(500));
    await openSection("Traffic");
    expect(screen.getAllByRole("rowheader")).toHaveLength(25);
  });

  it("has no accessibility problem", async () => {
    const { container, openSection } = renderInputs(twoSites);
    await openSection("Traffic");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
