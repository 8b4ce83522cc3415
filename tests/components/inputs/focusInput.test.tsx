import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { focusInput } from "#features/inputs/focusInput.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { renderInputs } from "./setUp.tsx";

const focusedPath = () => document.activeElement?.closest("[data-path]")?.getAttribute("data-path");

async function jump(path: readonly string[]) {
  let found = false;
  await act(async () => {
    found = focusInput(path);
    await Promise.resolve();
  });
  return found;
}

describe("focusInput", () => {
  it.each([
    ["project.customer"],
    ["applications"],
    ["choices.smtp"],
    ["callingPlatform.vendor"],
    ["sites.s6.circuit.upKbps"],
    ["sites.s8.traffic.call-recording"],
    ["nodes.n1.addresses"],
    ["integrations.osProxy"],
    ["cluster.natBetweenNodes"],
    ["peers.p4.addresses"],
    ["measurements.s2.s8"],
  ])("opens the section of %s and focuses its input", async (path) => {
    renderInputs(samplePlan);
    expect(await jump(path.split("."))).toBe(true);
    expect(document.activeElement?.closest(`[data-path="${path}"]`)).not.toBe(null);
  });

  it("goes to the heading of the document's settings", async () => {
    renderInputs(samplePlan);
    expect(await jump(["document"])).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Document" }));
  });

  it("goes to the field of an address in a list", async () => {
    renderInputs(samplePlan);
    await jump(["sites", "s6", "subnets", "0"]);
    expect(focusedPath()).toBe("sites.s6.subnets");
  });

  it("takes the two sites of a measurement in either order", async () => {
    renderInputs(samplePlan);
    await jump(["measurements", "s8", "s2"]);
    expect(focusedPath()).toBe("measurements.s2.s8");
  });

  it("turns to the page of a site among 500, whatever is being looked for", async () => {
    const { user, openSection } = renderInputs(largePlan(500));
    await openSection("Sites and nodes");
    await user.type(screen.getByRole("searchbox", { name: "Find by name" }), "Site 499");
    await jump(["sites", "s300", "circuit", "downKbps"]);
    expect(focusedPath()).toBe("sites.s300.circuit.downKbps");
    await jump(["sites", "s450", "traffic", "voicemail"]);
    expect(focusedPath()).toBe("sites.s450.traffic.voicemail");
    await jump(["measurements", "s2", "s400"]);
    expect(focusedPath()).toBe("measurements.s2.s400");
    await jump(["peers", "p1500", "addresses"]);
    expect(focusedPath()).toBe("peers.p1500.addresses");
  });

  it("goes to where a list grows when it is still empty", async () => {
    renderInputs(emptyPlan(catalogue.edition.id));
    await jump(["sites"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add branch" }));
  });

  const plans: readonly (readonly [string, Plan])[] = [
    ["the sample plan", samplePlan],
    ["an empty plan", emptyPlan(catalogue.edition.id)],
    ["a large plan", largePlan(60)],
    ["a hotel without ports", planWith({ applications: ["hotel-link", "manager-assistant"] })],
  ];
  it.each(plans)("finds an input for every finding and open point of %s", async (_name, plan) => {
    renderInputs(plan);
    const { findings, openPoints } = assess(plan, catalogue);
    const paths = new Set([...findings, ...openPoints].map(({ at }) => at.join(".")).filter((path) => path !== ""));
    for (const path of paths) expect([path, await jump(path.split("."))]).toEqual([path, true]);
  });
});
