import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { node, peer, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const hotel = planWith({
  applications: ["hotel-link"],
  sites: [site("dc", { name: "Milano" }), site("s2", { name: "Köln" })],
  nodes: [node("n1", "dc"), node("n2", "s2")],
});

describe("the section Peers and services", () => {
  it("takes the services that are used", async () => {
    const { user, plan, openSection } = renderInputs(hotel);
    await openSection("Peers and services");
    await user.click(screen.getByRole("checkbox", { name: "Directory (LDAP)" }));
    await user.click(screen.getByRole("checkbox", { name: "Outgoing mail (SMTP)" }));
    expect(plan().integrations).toMatchObject({ directory: true, outgoingMail: false });
  });

  it("asks for live update only where attendant clients are", async () => {
    const name = "Centralised live update of attendant clients";
    const { user, openSection } = renderInputs(hotel);
    await openSection("Peers and services");
    expect(screen.queryByRole("checkbox", { name })).toBe(null);
    await openSection("Applications");
    await user.click(screen.getByRole("checkbox", { name: "Desktop CTI" }));
    await openSection("Peers and services");
    expect(screen.getByRole("checkbox", { name })).toBeTruthy();
  });

  it("asks for address translation only between two suite nodes", async () => {
    const { user, plan, openSection } = renderInputs(hotel);
    await openSection("Peers and services");
    const question = () => screen.queryByRole("radiogroup", { name: /Address translation/ });
    const group = question();
    if (!group) throw new Error("The question is not asked.");
    await user.click(within(group).getByRole("radio", { name: "None" }));
    expect(plan().cluster.natBetweenNodes).toBe("none");
    await openSection("Sites and nodes");
    await user.click(screen.getByRole("button", { name: "Remove node Node n2" }));
    await openSection("Peers and services");
    expect(question()).toBe(null);
    expect(plan().cluster.natBetweenNodes).toBe("none");
  });

  it("takes the PMS ports and refuses numbers that are no port", async () => {
    const { user, plan, openSection } = renderInputs(hotel);
    await openSection("Peers and services");
    const remote = screen.getByRole("textbox", { name: "PMS listens on TCP" });
    const server = screen.getByRole("textbox", { name: "Suite listens on TCP" });
    await user.type(remote, "5010");
    await user.type(server, "0");
    expect(sentencesOf(server)).toContain("The least is 1.");
    await user.clear(server);
    await user.type(server, "65536");
    expect(sentencesOf(server)).toContain("The most is 65,535.");
    expect(plan().pms).toEqual({ remotePort: 5010, serverPort: 6553 });
  });

  it("names what the plan asks for, and adds that kind first", async () => {
    const { user, plan, openSection } = renderInputs(hotel);
    await openSection("Peers and services");
    expect(screen.getByText(/^Asked for by this plan and not named yet: PBX, .*PMS/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(plan().peers).toEqual([{ id: "p1", kind: "pbx", name: "PBX 1", siteId: null, addresses: [] }]);
    expect(document.activeElement).toBe(
      within(screen.getByRole("group", { name: "PBX PBX 1" })).getByRole("textbox", { name: "Name" }),
    );
  });

  it("adds phones at every site that has none", async () => {
    const { user, plan, openSection } = renderInputs({
      ...hotel,
      peers: [peer("p1", "phones", { name: "Phones", siteId: "dc" })],
    });
    await openSection("Peers and services");
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind to add" }), "IP phones");
    await user.selectOptions(screen.getByRole("combobox", { name: "Where" }), "At every site that has none");
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(plan().peers.map(({ name, siteId }) => [name, siteId])).toEqual([
      ["Phones", "dc"],
      ["IP phones, Köln", "s2"],
    ]);
  });

  it("takes a peer's answers and shows what is wrong with an address", async () => {
    const { user, plan, openSection } = renderInputs({ ...hotel, peers: [peer("p1", "pms", { name: "Opera" })] });
    await openSection("Peers and services");
    const opera = within(screen.getByRole("group", { name: /Opera$/ }));
    await user.selectOptions(opera.getByRole("combobox", { name: "Site" }), "Köln");
    const addresses = opera.getByRole("textbox", { name: "Addresses" });
    await user.type(addresses, "pms.example.org");
    expect(plan().peers[0]).toMatchObject({ siteId: "s2", addresses: ["pms.example.org"] });
    expect(sentencesOf(addresses)).toContain("“pms.example.org” (Opera) is not an IPv4 or IPv6 address");
  });

  it("removes a peer", async () => {
    const { user, plan, openSection } = renderInputs({ ...hotel, peers: [peer("p1", "pms", { name: "Opera" })] });
    await openSection("Peers and services");
    await user.click(screen.getByRole("button", { name: /^Remove .* Opera$/ }));
    expect(plan().peers).toEqual([]);
  });

  it("has no accessibility problem", async () => {
    const { container, openSection } = renderInputs({ ...hotel, peers: [peer("p1", "pms"), peer("p2", "phones")] });
    await openSection("Peers and services");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
