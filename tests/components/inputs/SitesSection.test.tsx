import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { circuit, node, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const empty = emptyPlan(catalogue.edition.id);
const row = (name: string) => within(screen.getByRole("group", { name }));
const button = (name: string) => screen.getByRole("button", { name });

describe("the section Sites and nodes", () => {
  it("creates the nodes and sites of a topology", async () => {
    const { user, plan, openSection } = renderInputs(empty);
    await openSection("Sites and nodes");
    await user.click(screen.getByRole("radio", { name: "HA and disaster recovery" }));
    expect(plan().sites.map(({ name, kind }) => [name, kind])).toEqual([
      ["Data centre", "data-centre"],
      ["DR data centre", "dr-data-centre"],
    ]);
    expect(plan().nodes.map(({ name, siteId }) => [name, siteId])).toEqual([
      ["Node 1", "s1"],
      ["Node 2", "s1"],
      ["Node 3", "s2"],
    ]);
  });

  it("shows the topology that the nodes form", async () => {
    const { openSection } = renderInputs(planWith({ nodes: [node("n1", "dc"), node("n2", "dc")] }));
    await openSection("Sites and nodes");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "High availability (HA)" }).checked).toBe(true);
  });

  it("adds a branch and takes the keyboard to its name", async () => {
    const { user, plan, openSection } = renderInputs(empty);
    await openSection("Sites and nodes");
    await user.click(button("Add branch"));
    expect(plan().sites).toHaveLength(1);
    expect(document.activeElement).toBe(row("Site Branch 1").getByRole("textbox", { name: "Name" }));
  });

  it("adds several branches at once, with names that are not taken", async () => {
    const { user, plan, openSection } = renderInputs(planWith({ sites: [site("s1", { name: "Branch 2" })] }));
    await openSection("Sites and nodes");
    const count = screen.getByRole("textbox", { name: "How many" });
    await user.clear(count);
    await user.type(count, "3");
    await user.click(button("Add branches"));
    expect(plan().sites.map(({ name }) => name)).toEqual(["Branch 2", "Branch 3", "Branch 4", "Branch 5"]);
  });

  it.each([
    ["600", "The most is 499. Nothing is added until it is put right."],
    ["abc", "Nothing is added until it is put right."],
  ])("adds nothing while the number of branches is %s, and says why", async (text, sentence) => {
    const { user, edits, openSection } = renderInputs(planWith({ sites: [site("s1")] }));
    await openSection("Sites and nodes");
    const count = screen.getByRole("textbox", { name: "How many" });
    await user.clear(count);
    await user.type(count, "7");
    await user.tripleClick(count);
    await user.paste(text);
    await user.click(button("Add branches"));
    expect(edits).toEqual([]);
    expect(sentencesOf(count)).toContain(sentence);
    expect(document.activeElement).toBe(count);
  });

  it("says what becomes of nodes beyond a topology, and how they come back", async () => {
    const { openSection } = renderInputs(empty);
    await openSection("Sites and nodes");
    expect(sentencesOf(screen.getByRole("radiogroup", { name: "Servers" }))).toBe(
      "Choosing one creates the nodes and the data centres that it needs. Nodes beyond it are removed with their names and addresses, which Undo brings back; the others keep theirs.",
    );
  });

  it("gives each copy of a site a name that is not taken", async () => {
    const { user, plan, openSection } = renderInputs(
      planWith({ sites: [site("s1", { name: "Málaga" }), site("s2", { name: "Málaga (copy 2)" })] }),
    );
    await openSection("Sites and nodes");
    for (let copies = 0; copies < 3; copies += 1) await user.click(button("Duplicate site Málaga"));
    expect(plan().sites.map(({ name }) => name)).toEqual([
      "Málaga",
      "Málaga (copy 2)",
      "Málaga (copy)",
      "Málaga (copy 3)",
      "Málaga (copy 4)",
    ]);
  });

  it("gives a copy no longer name than a plan may hold, and none to a copy of what has none", async () => {
    const { user, plan, openSection } = renderInputs(
      planWith({ sites: [site("s1", { name: "a".repeat(200) }), site("s2", { name: "" })] }),
    );
    await openSection("Sites and nodes");
    await user.click(button(`Duplicate site ${"a".repeat(200)}`));
    await user.click(button("Duplicate site without a name"));
    expect(plan().sites.map(({ name }) => name)).toEqual(["a".repeat(200), "", `${"a".repeat(193)} (copy)`, ""]);
  });

  it("does not add more branches than a plan may have", async () => {
    const { user, plan, openSection } = renderInputs(empty);
    await openSection("Sites and nodes");
    const count = screen.getByRole("textbox", { name: "How many" });
    await user.clear(count);
    await user.type(count, "501");
    expect(sentencesOf(count)).toContain("The most is 500.");
    await user.clear(count);
    await user.type(count, "500");
    await user.click(button("Add branches"));
    expect(plan().sites).toHaveLength(500);
    expect(screen.getByText("A plan holds at most 500 of these.")).toBeTruthy();
  });

  it("takes a circuit, and leaves the voice share blank as our default", async () => {
    const { user, plan, openSection } = renderInputs(planWith({ sites: [site("s1", { name: "Köln" })], nodes: [] }));
    await openSection("Sites and nodes");
    await user.type(row("Site Köln").getByRole("textbox", { name: "Up, kbps" }), "10 000");
    await user.type(row("Site Köln").getByRole("textbox", { name: "Down, kbps" }), "20000");
    expect(plan().sites[0]?.circuit).toEqual({
      upKbps: 10_000,
      downKbps: 20_000,
      voiceSharePercent: null,
      linkLayer: "ethernet",
    });
    await user.type(row("Site Köln").getByRole("textbox", { name: "Voice, %" }), "12,5");
    expect(plan().sites[0]?.circuit.voiceSharePercent).toBe(12.5);
    expect(screen.getByText(/33 % where nothing is typed/)).toBeTruthy();
  });

  it("says what is wrong with a rate, and keeps it as typed", async () => {
    const { user, plan, openSection } = renderInputs(
      planWith({ sites: [site("s1", { name: "Köln", circuit: circuit(4000) })], nodes: [] }),
    );
    await openSection("Sites and nodes");
    const up = row("Site Köln").getByRole<HTMLInputElement>("textbox", { name: "Up, kbps" });
    await user.clear(up);
    await user.type(up, "10.000");
    expect(up.value).toBe("10.000");
    expect(sentencesOf(up)).toContain("This could be thousands or decimals.");
    const share = row("Site Köln").getByRole("textbox", { name: "Voice, %" });
    await user.type(share, "101");
    expect(sentencesOf(share)).toBe("The most is 100. The plan keeps its last value.");
    expect(plan().sites[0]?.circuit.voiceSharePercent).toBe(10);
  });

  it("shows what the assessment says of a typed subnet beneath it", async () => {
    const { user, plan, openSection } = renderInputs(planWith({ sites: [site("s1", { name: "Köln" })], nodes: [] }));
    await openSection("Sites and nodes");
    const subnets = row("Site Köln").getByRole("textbox", { name: "Subnets" });
    await user.type(subnets, "10.0.0.300/24, 10.0.0.1/24");
    expect(plan().sites[0]?.subnets).toEqual(["10.0.0.300/24", "10.0.0.1/24"]);
    expect(sentencesOf(subnets)).toContain("“10.0.0.300/24” (Köln) is not an IPv4 or IPv6 address or network.");
    expect(sentencesOf(subnets)).toContain("10.0.0.0/24");
    expect(screen.getByRole("button", { name: "Sites and nodes: 2 errors" })).toBeTruthy();
  });

  it("duplicates a site without its subnets", async () => {
    const koeln = site("s1", { name: "Köln", circuit: circuit(4000, 20), subnets: ["10.0.0.0/24"] });
    const { user, plan, openSection } = renderInputs(planWith({ sites: [koeln], nodes: [] }));
    await openSection("Sites and nodes");
    await user.click(button("Duplicate site Köln"));
    expect(plan().sites[1]).toEqual({ ...koeln, id: "s2", name: "Köln (copy)", subnets: [] });
  });

  it("removes a site, keeps the keyboard's place, and forgets what could not be read in it", async () => {
    const { user, plan, openSection } = renderInputs(planWith({ sites: [site("s1", { name: "Köln" })], nodes: [] }));
    await openSection("Sites and nodes");
    await user.type(row("Site Köln").getByRole("textbox", { name: "Up, kbps" }), "x");
    await user.click(button("Remove site Köln"));
    expect(plan().sites).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Sites" }));
    await user.click(button("Add branch"));
    expect(row("Site Branch 1").getByRole<HTMLInputElement>("textbox", { name: "Up, kbps" }).value).toBe("");
  });

  it("offers a Manager Assistant server when that application is ticked", async () => {
    const { user, plan, openSection } = renderInputs(planWith({ applications: ["manager-assistant"] }));
    await openSection("Sites and nodes");
    await user.click(button("Add Manager Assistant server"));
    expect(plan().nodes[1]).toEqual({
      id: "n2",
      name: "Manager Assistant 1",
      role: "manager-assistant",
      duty: "active",
      siteId: "dc",
      addresses: [],
    });
  });

  it("takes a node's place and addresses, and says what is wrong with them", async () => {
    const { user, plan, openSection } = renderInputs(planWith({ nodes: [node("n1", null)] }));
    await openSection("Sites and nodes");
    const server = row("Node Node n1");
    await user.selectOptions(server.getByRole("combobox", { name: "Site" }), "Site dc");
    const addresses = server.getByRole("textbox", { name: "Addresses" });
    await user.type(addresses, "10.0.0.0/24");
    expect(plan().nodes[0]).toMatchObject({ siteId: "dc", addresses: ["10.0.0.0/24"] });
    expect(sentencesOf(addresses)).toContain("is a network; a server needs its own address.");
  });

  it("has no accessibility problem", async () => {
    const { container, openSection } = renderInputs(largePlan(30));
    await openSection("Sites and nodes");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
