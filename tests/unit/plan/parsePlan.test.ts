import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { planVersion } from "#core/plan/schema.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { choices, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

/** One entry in every list, and a value in every field that may be empty. */
const full = planWith({
  applications: ["digital-fax"],
  choices: choices({}),
  pms: { remotePort: 5010, serverPort: 5011 },
  sites: [
    site("s1", {
      circuit: { upKbps: 1000, downKbps: 2000, voiceSharePercent: 40, linkLayer: "ethernet" },
      subnets: ["10.0.0.0/24"],
      traffic: { "digital-fax": { by: "calls", concurrentCalls: 3 } },
    }),
    site("s2"),
  ],
  nodes: [node("n1", "s1", { addresses: ["10.0.0.1"] })],
  peers: [peer("p1", "pbx", { siteId: "s2", addresses: ["10.0.1.1"] })],
  callingPlatform: { vendor: "cisco", product: "CUCM", signalling: "sip", siteId: "s1" },
  measurements: [{ ...newMeasurement("s1", "s2"), rttMs: 12.5 }],
  document: {
    paper: "letter",
    audience: "internal",
    leftOut: ["glossary"],
    revisions: [{ revision: "1", date: "2026-11-20", author: "A. Bianchi", change: "First issue" }],
    distribution: [{ name: "M. Rossi", role: "Network" }],
    signatures: [{ name: "L. Verdi", role: "Customer" }],
    logo: { type: "image/png", data: "iVBORw0KGgo=" },
  },
});

type Json = { readonly [field: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Every place in a document, outermost first, as a list of fields and positions. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (!isObject(value)) return [path];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key])),
  ];
}

/** A copy with one place changed; `undefined` removes it. */
function withAt(document: unknown, path: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => (isObject(part) ? part[key] : null), copy);
  if (!isObject(holder)) throw new Error("The fixture has no such place.");
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return copy;
}

const at = (path: string) => path.split(".");
const problemOf = (input: unknown) => {
  const result = parsePlan(input);
  return result.ok ? null : result.problem;
};

const everyPlace = placesIn(full);
const everyField = everyPlace.filter((path) => !/^\d+$/.test(path.at(-1) ?? ""));
const everyObject = [[], ...everyPlace].filter((path) => {
  const found = path.reduce<unknown>((part, key) => (isObject(part) ? part[key] : null), full);
  return isObject(found) && !Array.isArray(found);
});

describe("parsePlan", () => {
  it("takes a plan with something in every field", () => {
    expect(parsePlan(full)).toEqual({ ok: true, value: { plan: full, warnings: [] } });
  });

  it("takes a plan of as many sites as a plan may have", () => {
    expect(parsePlan(largePlan(planLimits.sites)).ok).toBe(true);
  });

  it.each([null, undefined, 7, "plan", [], {}, { format: "portolan" }, { format: "portolan-plan" }])(
    "says that %j is no plan",
    (input) => {
      expect(problemOf(input)).toEqual({ code: "plan/not-a-plan" });
    },
  );

  it.each([0, -1, 1.5, "1", null, Number.NaN])("says that a plan of version %j is none", (version) => {
    expect(problemOf({ ...full, version })).toEqual({ code: "plan/not-a-plan" });
  });

  it("says that a plan of a later version is too new", () => {
    expect(problemOf({ ...full, version: 4 })).toEqual({ code: "plan/too-new", version: 4, supported: planVersion });
  });

  it.each(everyPlace.filter(([first]) => first !== "format" && first !== "version").map((path) => path.join(".")))(
    "refuses something of another type at %s",
    (path) => {
      for (const wrong of [Symbol("wrong"), () => 1, Number.NaN, [[]], { wrong: 1 }]) {
        const problem = problemOf(withAt(full, at(path), wrong));
        expect(problem).toMatchObject({ at: expect.stringMatching(new RegExp(`^${path}(\\.|$)`)) });
      }
    },
  );

  it.each(
    everyField
      .filter(([first, second]) => first !== "format" && first !== "version" && second !== "0")
      .map((path) => path.join("."))
      .filter((path) => path !== "sites.0.traffic.digital-fax"),
  )("says that %s is missing", (path) => {
    expect(problemOf(withAt(full, at(path), undefined))).toEqual({ code: "plan/missing-field", at: path });
  });

  it.each(everyObject.map((path) => path.join(".")))("refuses a field that no plan has in “%s”", (path) => {
    for (const field of ["colour", "__proto__", "constructor", "toString"]) {
      const parsed: unknown = JSON.parse(`{${JSON.stringify(field)}: {"polluted": true}}`);
      const place = path === "" ? [] : at(path);
      const holder = place.reduce<unknown>((part, key) => (isObject(part) ? part[key] : null), full);
      const grown = Object.defineProperties(structuredClone(holder), Object.getOwnPropertyDescriptors(parsed));
      const input = path === "" ? grown : withAt(full, place, grown);
      expect(problemOf(input)).toEqual({ code: "plan/unknown-field", at: [...place, field].join(".") });
    }
    expect({}).not.toHaveProperty("polluted");
  });

  it("refuses a list in place of a site's traffic, of which every field may be absent", () => {
    expect(problemOf(withAt(full, at("sites.1.traffic"), []))).toEqual({
      code: "plan/bad-field",
      at: "sites.1.traffic",
      expected: "Object",
      received: "Array",
    });
  });

  it.each([
    ["project.title", "x".repeat(planLimits.nameLength + 1), planLimits.nameLength],
    ["project.notes", "x".repeat(planLimits.notesLength + 1), planLimits.notesLength],
    ["edition", "x".repeat(41), 40],
    ["document.revisions.0.change", "x".repeat(planLimits.changeLength + 1), planLimits.changeLength],
    ["document.revisions", Array(planLimits.revisions + 1).fill(full.document.revisions[0]), planLimits.revisions],
    ["document.distribution", Array(planLimits.distribution + 1).fill({ name: "", role: "" }), planLimits.distribution],
    ["document.signatures", Array(planLimits.signatures + 1).fill({ name: "", role: "" }), planLimits.signatures],
    ["document.logo.data", `iVBORw0KGgo${"A".repeat(planLimits.logoLength)}`, planLimits.logoLength],
    ["sites.0.name", "x".repeat(planLimits.nameLength + 1), planLimits.nameLength],
    ["sites.0.subnets.0", "1".repeat(planLimits.addressLength + 1), planLimits.addressLength],
    ["nodes.0.addresses", Array(planLimits.addressesPerEntry + 1).fill(""), planLimits.addressesPerEntry],
    ["nodes", Array.from({ length: planLimits.nodes + 1 }, (_, index) => node(`n${index}`, null)), planLimits.nodes],
    ["peers", Array.from({ length: planLimits.peers + 1 }, (_, index) => peer(`p${index}`, "pbx")), planLimits.peers],
    ["sites", Array.from({ length: planLimits.sites + 1 }, (_, index) => site(`s${index}`)), planLimits.sites],
    [
      "measurements",
      Array(planLimits.measurements + 1).fill({ ...newMeasurement("s1", "s2"), rttMs: 1 }),
      planLimits.measurements,
    ],
  ])("refuses too much at %s", (path, value, most) => {
    expect(problemOf(withAt(full, at(path), value))).toEqual({ code: "plan/too-long", at: path, most });
  });

  it.each([
    ["pms.remotePort", 0],
    ["pms.remotePort", 65_536],
    ["pms.serverPort", 80.5],
    ["sites.0.circuit.upKbps", -1],
    ["sites.0.circuit.downKbps", planLimits.capacityKbps + 1],
    ["sites.0.circuit.voiceSharePercent", 0.09],
    ["sites.0.circuit.voiceSharePercent", 100.1],
    ["sites.0.traffic.digital-fax.concurrentCalls", planLimits.concurrentCalls + 1],
    ["sites.0.traffic.digital-fax.concurrentCalls", 1.5],
    ["measurements.0.rttMs", -0.1],
    ["measurements.0.rttMs", planLimits.rttMs + 1],
    ["measurements.0.rttMs", Number.POSITIVE_INFINITY],
    ["sites.0.id", ""],
    ["sites.0.id", "S1"],
    ["sites.0.id", `s${"1".repeat(40)}`],
    ["project.date", "23.11.2026"],
    ["project.language", "xx"],
    ["sites.0.kind", "hotel"],
    ["callingPlatform.vendor", "avaya"],
    ["applications.0", "teleport"],
    ["project.status", "final"],
    ["document.paper", "a3"],
    ["document.audience", "everybody"],
    ["document.leftOut.0", "findings"],
    ["document.revisions.0.date", "yesterday"],
    ["document.logo.type", "image/svg+xml"],
    ["document.logo.data", "iVBORw0KGgo"],
    ["document.logo.data", "iVBORw0KGgo= "],
  ])("refuses at %s the value %j, and quotes it", (path, value) => {
    expect(problemOf(withAt(full, at(path), value))).toEqual({
      code: "plan/bad-field",
      at: path,
      expected: expect.stringMatching(/./),
      received: typeof value === "string" ? JSON.stringify(value) : String(value),
    });
  });

  it.each([
    ["pms.remotePort", 1],
    ["pms.remotePort", 65_535],
    ["pms.remotePort", null],
    ["sites.0.circuit.upKbps", 0],
    ["sites.0.circuit.upKbps", planLimits.capacityKbps],
    ["sites.0.circuit.voiceSharePercent", 100],
    ["sites.0.circuit.voiceSharePercent", planLimits.leastVoiceSharePercent],
    ["sites.0.traffic.digital-fax.concurrentCalls", 0],
    ["measurements.0.rttMs", 0],
    ["measurements.0.rttMs", planLimits.rttMs],
    ["project.title", "x".repeat(planLimits.nameLength)],
    ["project.date", ""],
    ["nodes.0.addresses.0", "not an address"],
  ])("takes at %s the value %j", (path, value) => {
    expect(problemOf(withAt(full, at(path), value))).toBeNull();
  });

  it.each([
    ["sites", [site("s1"), site("s2"), site("s2")], "s2"],
    ["nodes", [node("n1", null), node("n1", null)], "n1"],
    ["peers", [peer("p1", "pbx"), peer("p1", "pms")], "p1"],
    ["applications", ["voicemail", "voicemail"], "voicemail"],
    ["document.leftOut", ["glossary", "servers", "glossary"], "glossary"],
  ])("refuses two of one id in %s", (list, value, id) => {
    expect(problemOf(withAt(full, at(list), value))).toEqual({ code: "plan/duplicate-id", at: list, id });
  });

  it.each([
    ["callingPlatform.siteId", "s9", "callingPlatform.siteId"],
    ["nodes.0.siteId", "s9", "nodes.n1.siteId"],
    ["peers.0.siteId", "n1", "peers.p1.siteId"],
    ["measurements.0.between.1", "s9", "measurements.0.between"],
  ])("refuses at %s a site that the plan does not hold", (path, id, where) => {
    expect(problemOf(withAt(full, at(path), id))).toEqual({ code: "plan/unknown-site", at: where, id });
  });

  it.each([
    ["image/png", "iVBORw0KGgo=", true],
    ["image/jpeg", "/9j/", true],
    ["image/png", "/9j/", false],
    ["image/jpeg", "iVBORw0KGgo=", false],
    ["image/jpeg", "/9gA", false],
    ["image/png", "", false],
    ["image/jpeg", "PHN2Zz4=", false],
  ] as const)("looks at the first bytes of a logo: %s that begins %j is one: %s", (type, data, isOne) => {
    const problem = { code: "plan/bad-logo", at: "document.logo.data", type };
    expect(problemOf(withAt(full, at("document.logo"), { type, data }))).toEqual(isOne ? null : problem);
  });

  it("takes a logo of as many bytes as a logo may have", () => {
    const bytes = Buffer.alloc(planLimits.logoBytes);
    bytes.write("iVBORw0KGgo=", "base64");
    const data = bytes.toString("base64");
    expect(data.length).toBe(planLimits.logoLength);
    expect(problemOf(withAt(full, at("document.logo.data"), data))).toBeNull();
  });

  it("does not repeat a stranger's field or value at length", () => {
    const long = "x".repeat(10_000);
    expect(JSON.stringify(problemOf({ ...full, [long]: 1 })).length).toBeLessThan(200);
    expect(JSON.stringify(problemOf(withAt(full, at("sites.0.kind"), long))).length).toBeLessThan(300);
  });
});
