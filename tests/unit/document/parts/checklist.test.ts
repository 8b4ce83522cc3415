import { describe, expect, it } from "vitest";
import { applicationIds } from "#core/plan/applications.ts";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Point } from "#document/documentBlocks.ts";
import { checklist, checklistSources } from "#document/parts/checklist.ts";
import { openingNumber, openingNumbers } from "#document/parts/openingNumbers.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { choices, circuit, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

/** Items by the heading that they stand under. */
const byMoment = (plan: Plan): ReadonlyMap<string, readonly Point[]> => {
  const found = new Map<string, readonly Point[]>();
  let heading = "";
  for (const block of checklist(documentInput(plan)).blocks) {
    if (block.kind === "heading") heading = block.text;
    if (block.kind === "checklist") found.set(heading, block.items);
  }
  return found;
};
const itemsOf = (overrides: Partial<Plan>) => [...byMoment(planWith(overrides)).values()].flat();
const textsOf = (overrides: Partial<Plan>) => itemsOf(overrides).map(({ text }) => text);

const pair: Partial<Plan> = {
  applications: ["attendant-console-enterprise"],
  sites: [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" })],
  nodes: [node("n1", "dc"), node("n2", "dr", { duty: "dr" })],
  peers: [peer("pbx", "pbx", { siteId: "dc" })],
};

describe("the checklist", () => {
  it("has nothing to do while no application is chosen, but what is open", () => {
    const plan = planWith();
    expect([...byMoment(plan).keys()]).toEqual(["Before the change"]);
  });

  it("goes by moment", () => {
    expect([...byMoment(samplePlan).keys()]).toEqual([
      "Before the change",
      "On the servers",
      "On the network",
      "On the PBX",
      "On the day",
      "After it",
    ]);
  });

  it("asks for the proxy to be off on every server, with the vendor’s words and who does it", () => {
    const items = byMoment(planWith({ applications: ["digital-fax"] })).get("On the servers");
    expect(items).toEqual([
      {
        text: "Turn the proxy off in the Windows Internet Options of Node n1.",
        detail:
          "Stated as off in this plan; check it on each server. Sources: Vendor page: The proxy in the server’s Windows Internet Options is off; Reading: Proxy disabled, and a proxy that can be configured. By: Customer’s IT.",
        to: "reading/21",
      },
    ]);
  });

  it("asks for the port of SQL Server only where a firewall may stand between servers", () => {
    const sql = "Set SQL Server to TCP 1433 on Node n1 and Node n2.";
    expect(textsOf(pair)).toContain(sql);
    const together = { ...pair, nodes: [node("n1", "dc"), node("n2", "dc")] };
    expect(textsOf(together)).not.toContain(sql);
    expect(textsOf(together)).toContain("Keep firewalls away from between servers at one site.");
  });

  it("asks for DNS SRV records only where attendant clients have several servers", () => {
    const asks = (overrides: Partial<Plan>) => textsOf(overrides).some((text) => text.includes("DNS SRV"));
    expect(asks(pair)).toBe(true);
    expect(asks({ ...pair, nodes: [node("n1", "dc")] })).toBe(false);
    expect(asks({ ...pair, applications: ["digital-fax"] })).toBe(false);
  });

  it("advises on inspection where SIP can be read, and warns where it cannot", () => {
    const sip = (queuingSip: "clear" | "tls") => {
      const plan: Partial<Plan> = { applications: ["advanced-queuing"], choices: choices({ queuingSip }) };
      return itemsOf(plan).filter(({ text }) => text.includes("inspection"));
    };
    expect(sip("clear").map(({ detail }) => detail.includes("Fortinet advises against"))).toEqual([true]);
    expect(sip("tls").map(({ text }) => text.includes("do not count on inspection"))).toContain(true);
  });

  it("asks for each circuit that is too small, up to what fits", () => {
    const small = (count: number): Partial<Plan> => ({
      applications: ["digital-fax"],
      sites: [
        site("dc", { kind: "data-centre", circuit: circuit(100_000) }),
        ...Array.from({ length: count }, (_, index) =>
          site(`b${index}`, {
            circuit: { ...circuit(100_000), upKbps: 1_000 },
            traffic: { "digital-fax": { by: "calls", concurrentCalls: 10 } },
          }),
        ),
      ],
    });
    const asked = (count: number) => textsOf(small(count)).filter((text) => text.startsWith("Enlarge"));
    expect(asked(1)).toEqual(["Enlarge the circuit of Site b0 (up) from 1,000 kbps to at least 2,425 kbps."]);
    expect(asked(6)).toHaveLength(6);
    expect(asked(9).at(-1)).toBe("Enlarge 4 more circuits, listed under “Bandwidth”.");
  });

  it("says where our estimate asks for a larger circuit than the vendor’s figure", () => {
    const plan = planWith({
      applications: ["digital-fax"],
      sites: [
        site("dc", { kind: "data-centre", circuit: circuit(100_000) }),
        site("b", { circuit: circuit(1_000), traffic: { "digital-fax": { by: "calls", concurrentCalls: 10 } } }),
      ],
    });
    const [enlarge] = byMoment(plan).get("Before the change") ?? [];
    expect(enlarge?.detail).toMatch(
      /^Calls need 800 kbps, and voice may take 330 kbps\. Our own estimate, with the headers of its link layer, asks for .* kbps\./,
    );
  });

  it("asks for each path beyond a limit, by the strictest limit on it, and counts only other errors", () => {
    const plan = planWith({
      applications: ["digital-fax", "call-recording"],
      sites: [site("dc", { kind: "data-centre" }), site("b")].map((one) => ({
        ...one,
        traffic: { "digital-fax": { by: "calls", concurrentCalls: 0 } } as const,
      })),
      measurements: [{ ...newMeasurement("dc", "b"), rttMs: 120 }],
    });
    const cures = (one: Plan) =>
      (byMoment(one).get("Before the change") ?? []).filter(({ text }) => /^(Bring|Cure)/.test(text));
    expect(cures(plan)).toEqual([
      {
        text: "Bring the round-trip time between Site dc and Site b from 120 ms down to 80 ms or less.",
        detail: expect.stringMatching(/^The vendor’s limit on it: .*\. By: Customer’s network team\.$/),
        to: "finding/1",
      },
    ]);
    const alsoNat = { ...plan, integrations: { ...plan.integrations, osProxy: "enabled" } } as const;
    expect(cures(alsoNat).map(({ text }) => text)).toEqual([
      "Bring the round-trip time between Site dc and Site b from 120 ms down to 80 ms or less.",
      "Cure what else fails: 1 error.",
    ]);
  });

  it("puts into the firewalls what is known, and names what waits for an answer", () => {
    const rules = (overrides: Partial<Plan>) =>
      (byMoment(planWith(overrides)).get("On the network") ?? [])
        .map(({ text }) => text)
        .filter((text) => text.startsWith("Put "));
    const nodes = [node("n1", "dc", { addresses: ["10.0.0.1"] }), node("n2", "dc", { addresses: ["10.0.0.2"] })];
    const integrations = {
      ...planWith().integrations,
      directory: false,
      outgoingMail: false,
      internetServices: true,
    };
    const plan: Partial<Plan> = { applications: ["hotel-link"], nodes, integrations };
    const input = documentInput(planWith(plan));
    const anything = input.assessment.openings.find(({ requirement }) => requirement === "cluster-any");
    expect(anything).toBeDefined();
    const number = openingNumber(input.words, openingNumbers(input.assessment), anything?.id ?? "");
    const [ready, waiting] = rules(plan);
    expect(ready).toMatch(/^Put O-\d\d into the firewalls’ rules, in the direction given\.$/);
    expect(waiting).toMatch(/ in only when their open points are answered\.$/);
    expect([ready, waiting].join(" ")).not.toContain(number);
  });

  it("asks the same two sides for certificates as the part on security", () => {
    const nodes = [node("n1", "dc"), node("n2", "dr")];
    const input = documentInput(planWith({ ...pair, nodes }));
    const http = input.assessment.openings.find(({ requirement }) => requirement === "cluster-http");
    const number = openingNumber(input.words, openingNumbers(input.assessment), http?.id ?? "");
    const [asked] = textsOf({ ...pair, nodes }).filter((text) => text.startsWith("Agree who issues"));
    expect(asked).toContain(number);
  });

  it("asks for no address translation between several servers, wherever they stand", () => {
    const asks = (nodes: Plan["nodes"]) =>
      textsOf({ ...pair, nodes }).filter((text) => text.startsWith("Keep address translation away"));
    expect(asks([node("n1", null), node("n2", null)])).toHaveLength(1);
    expect(asks([node("n1", "dc")])).toEqual([]);
    expect(textsOf({ ...pair, nodes: [node("n1", null), node("n2", null)] })).toContain(
      "Set SQL Server to TCP 1433 on Node n1 and Node n2.",
    );
  });

  it("asks for paths to be measured in one point, and for what else decides one by one", () => {
    const sites = [site("dc", { kind: "data-centre" }), site("b1"), site("b2")].map((one) => ({
      ...one,
      traffic: { "digital-fax": { by: "calls", concurrentCalls: 1 } } as const,
    }));
    const before = byMoment(planWith({ applications: ["digital-fax"], sites })).get("Before the change") ?? [];
    const measured = before.filter(({ text }) => text.startsWith("Measure"));
    expect(measured.map(({ text }) => text)).toEqual([
      "Measure the round-trip time of 2 paths: Site dc – Site b1 and Site dc – Site b2.",
    ]);
    expect(measured[0]?.to).toMatch(/^open-point\/\d+$/);
  });

  it("shortens open points of one kind", () => {
    const nodes = Array.from({ length: 9 }, (_, index) =>
      node(`n${index}`, null, { addresses: [`10.0.0.${index + 1}`] }),
    );
    const unplaced = textsOf({ applications: ["digital-fax"], nodes }).filter((text) =>
      /^Settle: At which site|more open points/.test(text),
    );
    expect(unplaced).toHaveLength(6);
    expect(unplaced.at(-1)).toBe("4 more open points of this kind.");
  });

  it("asks for the addresses that rules wait for", () => {
    const open = textsOf({ applications: ["digital-fax"] }).filter((text) =>
      text.startsWith("Settle: What is the address"),
    );
    expect(open).toEqual(["Settle: What is the address of Node n1 (UC Suite server)?"]);
  });

  it("does not send to tests that are left out", () => {
    const plan = planWith({ applications: ["digital-fax"] });
    const without = { ...plan, document: { ...plan.document, leftOut: ["acceptance-tests"] } } as const;
    const asks = (one: Plan) =>
      [...byMoment(one).values()].flat().some(({ text }) => text.startsWith("Run the acceptance tests"));
    expect([asks(plan), asks(without)]).toEqual([true, false]);
  });

  it("cites nothing where it is left out", () => {
    const plan = planWith({ applications: applicationIds });
    const without = { ...plan, document: { ...plan.document, leftOut: ["checklist"] } } as const;
    expect(checklistSources(documentInput(plan))).toContainEqual({ kind: "reference", id: "fortinet-sip-alg" });
    expect(checklistSources(documentInput(without))).toEqual([]);
  });
});
