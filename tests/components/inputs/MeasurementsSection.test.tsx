import { screen, within } from "@testing-library/react";
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

  it.each([
    ["Minimum (ms)", "9,5", { rttMinMs: 9.5 }, "minimum RTT Milano – Köln", "rttMinMs"],
    ["Maximum (ms)", "31", { rttMaxMs: 31 }, "maximum RTT Milano – Köln", "rttMaxMs"],
    ["Jitter (ms)", "0.7", { jitterMs: 0.7 }, "jitter Milano – Köln", "jitterMs"],
    ["Loss (%)", "0.5", { lossPercent: 0.5 }, "loss Milano – Köln", "lossPercent"],
    ["How measured", "mtr", { method: "mtr" }, "how Milano – Köln was measured", "method"],
  ])("takes the figure %s, which undo groups by its place", async (name, typed, expected, label, field) => {
    const { user, plan, edits, openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    await user.click(screen.getByRole("button", { name: "More figures Milano – Köln" }));
    const more = within(screen.getByRole("group", { name: "More figures Milano – Köln" }));
    const entry = more.getByRole("textbox", { name });
    await user.type(entry, typed);
    expect(plan().measurements).toEqual([{ ...newMeasurement("dc", "s2"), ...expected }]);
    expect(new Set(edits.map((edit) => `${edit.label} / ${edit.group}`))).toEqual(
      new Set([`${label} / measurements.dc.s2.${field}`]),
    );
    expect(entry.getAttribute("data-path")).toBe(`measurements.dc.s2.${field}`);
  });

  it("has more figures in sight where there are some, and leaves them there when they are taken away", async () => {
    const { user, plan, openSection } = renderInputs({
      ...twoSites,
      measurements: [{ ...newMeasurement("dc", "s2"), jitterMs: 2 }],
    });
    await openSection("Measurements");
    expect(screen.queryByRole("button", { name: "More figures Milano – Köln" })).toBe(null);
    const jitter = screen.getByRole("textbox", { name: "Jitter (ms)" });
    await user.clear(jitter);
    expect(plan().measurements).toEqual([]);
    expect(screen.getByRole("textbox", { name: "Jitter (ms)" })).toBe(jitter);
    const button = screen.getByRole("button", { name: "More figures Milano – Köln" });
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await user.click(button);
    expect(screen.queryByRole("textbox", { name: "Jitter (ms)" })).toBe(null);
  });

  it("keeps a figure that cannot be read in sight when the section is opened again", async () => {
    const { user, openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    await user.click(screen.getByRole("button", { name: "More figures Milano – Köln" }));
    await user.type(screen.getByRole("textbox", { name: "Loss (%)" }), "101");
    await openSection("Project");
    await openSection("Measurements");
    const loss = screen.getByRole<HTMLInputElement>("textbox", { name: "Loss (%)" });
    expect(loss.value).toBe("101");
    expect(sentencesOf(loss)).toBe("The most is 100. The plan keeps its last value.");
  });

  it("says which figure decides while the average is missing", async () => {
    const { openSection } = renderInputs({
      ...twoSites,
      measurements: [
        { ...newMeasurement("dc", "dc"), rttMinMs: 100, rttMaxMs: 130 },
        { ...newMeasurement("dc", "s2"), rttMinMs: 20, rttMaxMs: 200 },
      ],
    });
    await openSection("Measurements");
    expect(screen.getByText("The average judges; minimum and maximum are shown.")).toBeTruthy();
    expect(screen.getAllByText("decided by the maximum, while the average is missing").length).toBeGreaterThan(0);
    expect(screen.getAllByText("decided by the minimum, while the average is missing").length).toBeGreaterThan(0);
    expect(screen.getAllByText("minimum and maximum leave it open; give the average").length).toBeGreaterThan(0);
  });

  it("says that checks wait for a place", async () => {
    const { openSection } = renderInputs({ ...twoSites, nodes: [node("n1", null)] });
    await openSection("Measurements");
    expect(screen.getByText(/wait for a place: give every node and the PBX a site\./)).toBeTruthy();
  });

  it("has no accessibility problem", async () => {
    const { user, container, openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    await user.click(screen.getByRole("button", { name: "More figures Milano – Köln" }));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
