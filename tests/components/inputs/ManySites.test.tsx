import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { focusInput } from "#features/inputs/focusInput.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { circuit, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const button = (name: string) => screen.getByRole("button", { name });
const bulk = () => within(screen.getByRole("region", { name: "Selected sites" }));
const dialog = () => within(screen.getByRole("dialog"));

const five = planWith({
  applications: ["digital-fax", "voicemail"],
  sites: [
    site("dc", { kind: "data-centre", name: "Centre" }),
    site("s1", {
      name: "Köln",
      circuit: circuit(1000, 20),
      traffic: { voicemail: { by: "calls", concurrentCalls: 9 } },
    }),
    site("s2", { name: "Bonn", circuit: circuit(2000) }),
    site("s3", { name: "Trier" }),
    site("s4", { name: "Köln-Deutz" }),
  ],
});

async function openSites(plan = five) {
  const inputs = renderInputs(plan);
  await inputs.openSection("Sites and nodes");
  return inputs;
}

describe("many sites", () => {
  it("takes the link layer of one site", async () => {
    const { user, plan } = await openSites();
    const row = within(screen.getByRole("group", { name: "Site Bonn" }));
    await user.selectOptions(row.getByRole("combobox", { name: "Link layer" }), "Ethernet with VLAN tag");
    expect(plan().sites[2]?.circuit).toEqual({ ...circuit(2000), linkLayer: "ethernet-vlan" });
  });

  it("changes what is filled in, and only that, at every selected site in one step", async () => {
    const { user, plan, edits } = await openSites();
    await user.click(screen.getByRole("checkbox", { name: "Select site Köln" }));
    await user.click(screen.getByRole("checkbox", { name: "Select site Bonn" }));
    expect(bulk().getByText("2 sites selected")).toBeTruthy();
    await user.click(bulk().getByRole("button", { name: "Change…" }));
    expect(dialog().getByRole<HTMLButtonElement>("button", { name: "Change 2 sites" }).disabled).toBe(true);
    await user.type(dialog().getByRole("textbox", { name: "Down, kbps" }), "50000");
    await user.selectOptions(dialog().getByRole("combobox", { name: "Link layer" }), "Multilink PPP or FRF.12");
    await user.selectOptions(dialog().getByRole("combobox", { name: "Calls of" }), "Digital Fax");
    await user.type(dialog().getByRole("textbox", { name: "Concurrent calls" }), "3");
    await user.click(dialog().getByRole("button", { name: "Change 2 sites" }));
    expect(edits).toEqual([{ label: "2 sites changed together", group: undefined }]);
    const fax = { by: "calls", concurrentCalls: 3 };
    expect(
      plan().sites.map(({ circuit: { upKbps, downKbps, voiceSharePercent, linkLayer }, traffic }) => [
        upKbps,
        downKbps,
        voiceSharePercent,
        linkLayer,
        traffic,
      ]),
    ).toEqual([
      [null, null, null, "ethernet", {}],
      [1000, 50_000, 20, "mp-frf12", { voicemail: { by: "calls", concurrentCalls: 9 }, "digital-fax": fax }],
      [2000, 50_000, null, "mp-frf12", { "digital-fax": fax }],
      [null, null, null, "ethernet", {}],
      [null, null, null, "ethernet", {}],
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("does not change sites while a number cannot be read", async () => {
    const { user, edits } = await openSites();
    await user.click(button("All 5"));
    await user.click(bulk().getByRole("button", { name: "Change…" }));
    const up = dialog().getByRole("textbox", { name: "Up, kbps" });
    await user.type(up, "fast");
    await user.type(dialog().getByRole("textbox", { name: "Voice, %" }), "20");
    await user.click(dialog().getByRole("button", { name: "Change 5 sites" }));
    expect(edits).toEqual([]);
    expect(document.activeElement).toBe(up);
    expect(sentencesOf(up)).toContain("Write digits only");
  });

  it("says of a number that it does not take what becomes of the sites", async () => {
    const { user } = await openSites();
    await user.click(button("All 5"));
    await user.click(bulk().getByRole("button", { name: "Change…" }));
    const share = dialog().getByRole("textbox", { name: "Voice, %" });
    await user.type(share, "0");
    expect(sentencesOf(share)).toBe("The least is 0.1. Nothing is changed until it is put right or left blank.");
  });

  it("selects by kind and by what the filter leaves, and tells of those out of sight", async () => {
    const { user } = await openSites();
    await user.click(button("Branch: 4"));
    expect(bulk().getByText("4 sites selected")).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: "Find by name" }), "köln");
    expect(screen.getByText("2 of 5 sites")).toBeTruthy();
    expect(bulk().getByText("2 of them not in sight because of the filter")).toBeTruthy();
    await user.click(button("All 2 found"));
    expect(bulk().getByText("2 sites selected")).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: "Find by name" }), "x");
    expect(screen.getByText("Nothing found for “kölnx”.")).toBeTruthy();
    await user.click(bulk().getByRole("button", { name: "Clear selection" }));
    expect(screen.queryByRole("region", { name: "Selected sites" })).toBeNull();
  });

  it("duplicates and removes the selected sites, each in one step", async () => {
    const { user, plan, edits } = await openSites();
    await user.click(screen.getByRole("checkbox", { name: "Select site Köln" }));
    await user.click(screen.getByRole("checkbox", { name: "Select site Bonn" }));
    await user.click(bulk().getByRole("button", { name: "Duplicate" }));
    expect(
      plan()
        .sites.slice(5)
        .map(({ name, circuit: { upKbps } }) => [name, upKbps]),
    ).toEqual([
      ["Köln (copy)", 1000],
      ["Bonn (copy)", 2000],
    ]);
    await user.click(bulk().getByRole("button", { name: "Remove" }));
    expect(plan().sites.map(({ name }) => name)).toEqual([
      "Centre",
      "Trier",
      "Köln-Deutz",
      "Köln (copy)",
      "Bonn (copy)",
    ]);
    expect(edits.map(({ label }) => label)).toEqual(["copies of 2 sites", "2 sites removed"]);
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Sites" }));
  });

  it("adds sites like one that is there, or empty ones", async () => {
    const { user, plan } = await openSites();
    const like = screen.getByRole("combobox", { name: "New branches like" });
    expect([...like.children].map((option) => option.textContent)).toEqual([
      "Empty",
      "Köln",
      "Bonn",
      "Trier",
      "Köln-Deutz",
    ]);
    await user.selectOptions(like, "Köln");
    await user.click(button("Add branch"));
    const count = screen.getByRole("textbox", { name: "How many" });
    await user.clear(count);
    await user.type(count, "2");
    await user.click(button("Add branches"));
    await user.selectOptions(like, "Empty");
    await user.click(button("Add branch"));
    const { circuit: koeln, traffic } = plan().sites[1] ?? {};
    expect(plan().sites.slice(5, 8)).toMatchObject([
      { name: "Branch 5", circuit: koeln, traffic, subnets: [] },
      { name: "Branch 6", circuit: koeln, traffic, subnets: [] },
      { name: "Branch 7", circuit: koeln, traffic, subnets: [] },
    ]);
    expect(plan().sites[8]).toMatchObject({ name: "Branch 8", circuit: circuit(null), traffic: {} });
  });

  it("offers no model where there is none", async () => {
    await openSites(emptyPlan(catalogue.edition.id));
    expect(screen.queryByRole("combobox", { name: /like$/ })).toBeNull();
    expect(screen.queryByRole("searchbox", { name: "Find by name" })).toBeNull();
  });

  it("brings a site into the list that the filter hides", async () => {
    const { user } = await openSites(largePlan(70));
    expect(screen.getAllByRole("group", { name: /^Site Site / })).toHaveLength(70);
    await user.type(screen.getByRole("searchbox", { name: "Find by name" }), "site 12");
    expect(screen.getAllByRole("group", { name: /^Site Site / })).toHaveLength(1);
    act(() => {
      focusInput(["sites", "s69", "circuit", "upKbps"]);
    });
    const row = within(screen.getByRole("group", { name: "Site Site 69" }));
    expect(document.activeElement).toBe(row.getByRole("textbox", { name: "Up, kbps" }));
  });

  it("has no accessibility problem, with the dialog and without", async () => {
    const { user, container } = await openSites();
    await user.click(button("All 5"));
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(bulk().getByRole("button", { name: "Change…" }));
    expect(await accessibilityProblems(screen.getByRole("dialog"))).toEqual([]);
  });
});
