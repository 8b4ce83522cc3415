import { describe, expect, it } from "vitest";
import { parseAddress } from "#core/assess/addresses.ts";
import { assessed, codes, node, site } from "#tests/fixtures/plans.ts";

const problem = (text: string) => {
  const parsed = parseAddress(text);
  return parsed.ok ? null : parsed.problem;
};

describe("parseAddress", () => {
  it.each([
    "192.0.2.10",
    "0.0.0.1",
    "255.255.255.255",
    "10.0.0.0/8",
    " 192.0.2.0/24 ",
    "192.0.2.1/32",
    "2001:db8::1",
    "2001:db8::/32",
    "::1",
  ])("accepts %s", (text) => expect(problem(text)).toBeNull());

  it.each([
    "",
    "localhost",
    "192.0.2",
    "192.0.2.256",
    "192.0.2.010",
    "0x7f.1",
    "2130706433",
    "192.0.2.1/33",
    "192.0.2.1/",
    "192.0.2.1/24/24",
    "192.0.2.1/255.255.255.0",
    "192.0.2.1-9",
    "2001:db8::1/129",
    "2001:db8:::1",
    "fe80::1%eth0",
    "192.0.2.1 /24",
    "１９２.0.2.1",
    "192.0.2.1/024",
  ])("refuses %j", (text) => expect(problem(text)).toEqual({ code: "address/invalid" }));

  it("says which network an address with host bits belongs to", () => {
    expect(problem("10.1.2.3/16")).toEqual({ code: "address/host-bits", network: "10.1.0.0/16" });
    expect(problem("2001:db8::5/64")).toEqual({ code: "address/host-bits", network: "2001:db8::/64" });
  });

  it("refuses everybody", () => {
    expect(problem("0.0.0.0/0")).toEqual({ code: "address/everything" });
    expect(problem("::/0")).toEqual({ code: "address/everything" });
  });

  it("gives the first and last address of a network", () => {
    expect(parseAddress("192.0.2.128/25")).toEqual({
      ok: true,
      value: { family: "ipv4", first: 0xc0000280n, last: 0xc00002ffn, isHost: false },
    });
  });
});

describe("address findings", () => {
  const applications = ["desktop-cti"] as const;
  const findings = (overrides: Parameters<typeof assessed>[0]) =>
    assessed({ applications, ...overrides }).findings.filter(({ code }) => /^(address|subnet|node)\//.test(code));

  it("points to the very address that is wrong", () => {
    expect(findings({ nodes: [node("n1", "dc", { addresses: ["192.0.2.10", "192.0.2.300"] })] })).toEqual([
      {
        code: "address/invalid",
        severity: "error",
        at: ["nodes", "n1", "addresses", "1"],
        values: { address: "192.0.2.300", name: "Node n1" },
        source: { kind: "plan" },
      },
    ]);
  });

  it("flags a network given as a server's address", () => {
    expect(codes(findings({ nodes: [node("n1", "dc", { addresses: ["192.0.2.0/24"] })] }))).toEqual([
      "address/network-for-node",
    ]);
  });

  it("flags two servers at one address, however it is written", () => {
    const nodes = [
      node("n1", "dc", { addresses: ["2001:db8::1"] }),
      node("n2", "dc", { addresses: ["2001:0db8:0:0::1"] }),
    ];
    expect(codes(findings({ nodes }))).toEqual(["address/shared"]);
  });

  it("flags overlapping subnets of different sites and of one", () => {
    const sites = [
      site("dc", { subnets: ["10.0.0.0/8"] }),
      site("b1", { subnets: ["10.1.0.0/16", "192.0.2.0/24"] }),
      site("b2", { subnets: ["192.0.2.128/25", "2001:db8::/32"] }),
    ];
    expect(findings({ sites }).map(({ code, at }) => [code, ...at])).toEqual([
      ["subnet/overlap", "sites", "b1", "subnets", "0"],
      ["subnet/overlap", "sites", "b2", "subnets", "0"],
    ]);
  });

  it("ignores subnets that touch and do not overlap", () => {
    const sites = [site("dc", { subnets: ["10.0.0.0/24"] }), site("b1", { subnets: ["10.0.1.0/24"] })];
    expect(findings({ sites })).toEqual([]);
  });

  it("flags a server outside the subnets of its site", () => {
    const sites = [site("dc", { subnets: ["10.0.0.0/24", "2001:db8::/64"] })];
    const nodes = [node("n1", "dc", { addresses: ["10.0.1.5", "10.0.0.5", "2001:db8::5"] })];
    expect(findings({ sites, nodes }).map(({ code, at }) => [code, ...at])).toEqual([
      ["node/outside-subnet", "nodes", "n1", "addresses", "0"],
    ]);
  });

  it("ignores a server at a site whose subnets are not known, or of the other family", () => {
    const nodes = [node("n1", "dc", { addresses: ["10.0.1.5"] })];
    expect(findings({ nodes })).toEqual([]);
    expect(findings({ nodes, sites: [site("dc", { subnets: ["2001:db8::/64"] })] })).toEqual([]);
  });
});
