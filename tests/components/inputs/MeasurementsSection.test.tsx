import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import { node, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const twoSites = planWith({
  applications: ["digital-fax"],
  sites: [
    site("dc", { name: "Milano", traffic: { "digital-fax": { by: "calls", concurrentCalls: 4 } } }),
    site("s2", { name: "Köln", traffic: { "digital-fax": { by: "calls", concurrentCalls: 2 } } }),
    site("s3", { name: "Kraków", traffic: { "digital-fax": { by: "calls", concurrentCalls: 0 } } }),
  ],
  measurements: [],
});
const figure = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const figures = () => screen.getAllByRole("textbox").map((input) => input.getAttribute("aria-label"));

describe("the section Measurements", () => {
  it("asks for the paths that a limit binds, each once, with the limits", async () => {
    const { openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    expect(figures()).toEqual(["RTT within Milano", "RTT Milano – Köln"]);
    expect(screen.getByText("At most 80 ms: SIP, H.323, T.38 and media and TAPI / JTAPI call control")).toBeTruthy();
    expect(screen.getByText("At most 150 ms: AXL")).toBeTruthy();
  });

  it("takes decimals with a point or a comma, and judges at once", async () => {
    const { user, plan, openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    await user.type(figure("RTT within Milano"), "0,6");
    await user.type(figure("RTT Milano – Köln"), "80.5");
    expect(plan().measurements).toEqual([
      { ...newMeasurement("dc", "dc"), rttMs: 0.6 },
      { ...newMeasurement("dc", "s2"), rttMs: 80.5 },
    ]);
    expect(screen.getByText("Failed")).toBeTruthy();
    expect(figures()).toEqual(["RTT within Milano", "RTT Milano – Köln"]);
  });

  it("keeps what it cannot read", async () => {
    const { user, plan, openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    await user.type(figure("RTT Milano – Köln"), "-3");
    expect(figure("RTT Milano – Köln").value).toBe("-3");
    expect(sentencesOf(figure("RTT Milano – Köln"))).toBe("It cannot be less than 0. The plan keeps its last value.");
    expect(plan().measurements).toEqual([]);
  });

  it("keeps showing a measured path that no limit binds any more", async () => {
    const { openSection } = renderInputs({ ...twoSites, measurements: [{ ...newMeasurement("s3", "s2"), rttMs: 9 }] });
    await openSection("Measurements");
    expect(figure("RTT Kraków – Köln").value).toBe("9");
    expect(screen.getByText(/No limit of the vendor binds this path now/)).toBeTruthy();
  });

  it("says that checks wait for a place", async () => {
    const { openSection } = renderInputs({ ...twoSites, nodes: [node("n1", null)] });
    await openSection("Measurements");
    expect(screen.getByText(/wait for a place: give every node and the PBX a site\./)).toBeTruthy();
  });

  it("has no accessibility problem", async () => {
    const { container, openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
