import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { focusInput } from "#features/inputs/focusInput.ts";
import { node, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderInputs } from "./setUp.tsx";

const plan = planWith({
  applications: ["digital-fax", "advanced-queuing", "call-recording"],
  sites: [site("dc", { kind: "data-centre", name: "Milano" })],
});

const pair = { ...plan, nodes: [node("n1", "dc"), node("n2", "dc", { duty: "standby" })] };

describe("servers that share the work", () => {
  it("have a duty each", async () => {
    const { user, plan: now, openSection } = renderInputs(pair);
    await openSection("Sites and nodes");
    const [first] = screen.getAllByRole("combobox", { name: "Duty" });
    if (!first) throw new Error("There is no choice of duty.");
    await user.selectOptions(first, "DR");
    expect(now().nodes.map(({ duty }) => duty)).toEqual(["dr", "standby"]);
  });

  it("have a model for each application, of which the vendor states one", async () => {
    const { user, plan: now, openSection } = renderInputs(pair);
    await openSection("Sites and nodes");
    await user.selectOptions(screen.getByRole("combobox", { name: "Digital Fax" }), "Active-active");
    expect(now().cluster.haModels).toEqual({ "digital-fax": "active-active" });
    expect(screen.queryByRole("combobox", { name: "Call Recording" })).toBeNull();
    expect(screen.getByText(/Source: Imagicle knowledge base: Call Recording in a redundant/)).toBeTruthy();
  });

  it("have none while there is one", async () => {
    const { openSection } = renderInputs({ ...plan, nodes: [node("n1", "dc")] });
    await openSection("Sites and nodes");
    expect(screen.queryByRole("combobox", { name: "Digital Fax" })).toBeNull();
  });

  it("have no accessibility problem", async () => {
    const { container, openSection } = renderInputs(pair);
    await openSection("Sites and nodes");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe("an input of media, duties and models", () => {
  it.each([
    ["voice.codec"],
    ["fax.redundancy"],
    ["recording.method"],
    ["recording.hoursPerDay"],
    ["sites.dc.traffic.digital-fax"],
    ["nodes.n2.duty"],
    ["cluster.haModels.digital-fax"],
    ["cluster.haModels"],
  ])("is found by the place %s", (path) => {
    renderInputs(pair);
    act(() => {
      expect(focusInput(path.split("."))).toBe(true);
    });
    expect(document.activeElement?.getAttribute("data-path")).toBe(path);
  });
});
