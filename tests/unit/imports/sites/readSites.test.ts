import { describe, expect, it } from "vitest";
import { error, only, read } from "./readText.ts";

describe("readSites", () => {
  it("reads every column of a row", () => {
    const text =
      "Sede;Tipo;Upload (Mbit/s);Download;Voce %;Link layer;Reti;Fax;IVR\n" +
      "Milano;CED;2,5;10 M;30 %;VLAN 802.1Q;10.0.0.0/24, 10.1.0.0/24 2001:db8::/32;3;0\n";
    expect(read(text)).toEqual({
      rows: [
        {
          line: 2,
          name: "Milano",
          kind: "data-centre",
          upKbps: 2500,
          downKbps: 10_000,
          voiceSharePercent: 30,
          linkLayer: "ethernet-vlan",
          subnets: ["10.0.0.0/24", "10.1.0.0/24", "2001:db8::/32"],
          calls: { "digital-fax": 3, "ivr-manager": 0 },
        },
      ],
      problems: [],
      warnings: [],
    });
  });

  it("knows nothing of empty cells, dashes and n/a", () => {
    const text = "Site\tType\tUp\tDown\tVoice %\tL2\tSubnet\tFax\nRoma\nBari\t-\tn/a\t?\tn.d.\t–\t-\tTBD\n";
    const nothing = { kind: "branch", upKbps: null, downKbps: null, voiceSharePercent: null, linkLayer: null };
    expect(read(text)).toEqual({
      rows: [
        { line: 2, name: "Roma", ...nothing, subnets: [], calls: {} },
        { line: 3, name: "Bari", ...nothing, subnets: [], calls: {} },
      ],
      problems: [],
      warnings: [],
    });
  });

  it("gives one bandwidth to both directions, unless one has its own", () => {
    const { rows } = read("Site\tBandwidth Mbps\tUp Mbps\nRoma\t10\t\nBari\t10\t2\n");
    expect(rows.map(({ upKbps, downKbps }) => [upKbps, downKbps])).toEqual([
      [10_000, 10_000],
      [2000, 10_000],
    ]);
  });

  it.each([
    ["10 Mbps", 10_000],
    ["10M", 10_000],
    ["512k", 512],
    ["1 Gbit/s", 1_000_000],
    ["1 000", 1000],
    ["0", 0],
  ])("reads the rate %j", (cell, upKbps) => {
    expect(only("Up kbps", cell).rows[0]?.upKbps).toBe(upKbps);
  });

  it("warns of a mapping without a name, beside the error of each row", () => {
    const mapping = [{ target: "ignore", kbpsPerUnit: null }] as const;
    expect(read("Roma\nBari", { mapping, headerRow: null })).toMatchObject({
      rows: [],
      problems: [
        { code: "site-row/name-missing", line: 1, column: null },
        { code: "site-row/name-missing", line: 2, column: null },
      ],
      warnings: [{ code: "site-column/name-missing", column: null }],
    });
  });

  it.each([
    ["Up kbps", "ten", { code: "site-row/not-a-number" }],
    ["Up kbps", "1.234", { code: "site-row/ambiguous-number" }],
    ["Up kbps", "2,5", { code: "site-row/not-whole" }],
    ["Up kbps", "10 furlongs", { code: "site-row/unit-not-known" }],
    ["Fax", "1 call", { code: "site-row/not-a-number" }],
    ["Fax", "1,5", { code: "site-row/not-whole" }],
    ["Fax", "1,000", { code: "site-row/ambiguous-number" }],
    ["Fax", "100001", { code: "site-row/out-of-range", least: 0, most: 100_000 }],
    ["Voice %", "0,3", { code: "site-row/ambiguous-share" }],
    ["Voice %", "120", { code: "site-row/out-of-range", least: 0.1, most: 100 }],
    ["Voice %", "30 kg", { code: "site-row/not-a-number" }],
    ["Type", "castle", { code: "site-row/kind-not-known" }],
    ["Link layer", "carrier pigeon", { code: "site-row/link-layer-not-known" }],
    ["Subnet", "1".repeat(65), { code: "site-row/subnet-too-long", most: 64 }],
  ])("refuses under %j the cell %j", (header, value, problem) => {
    const { rows, problems } = only(header, value);
    expect(rows).toEqual([]);
    expect(problems).toEqual([error(problem.code, { ...problem, column: 1, header, value: value.slice(0, 60) })]);
  });

  it("refuses a row without a name, or with one too long, and shows 60 characters of it", () => {
    const long = "x".repeat(201);
    const { rows, problems } = read(`Site\tUp kbps\n\t10\n${long}\t10\n`);
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      error("site-row/name-missing", { column: 0, header: "Site", value: "" }),
      { ...error("site-row/name-too-long", { column: 0, header: "Site", value: "x".repeat(60), most: 200 }), line: 3 },
    ]);
  });

  it.each(["\u200b", "-", "\u2014", "--", "...", "???"])("misses the name %j", (name) => {
    const { rows, problems } = read(`Site\tUp kbps\n${name}\t10\n`);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: "site-row/name-missing", line: 2 }]);
  });

  it("knows a name again beside characters that nobody sees", () => {
    const { rows, problems } = read("Site\nMilano\nMilano\u200b\nRo\u00adma\n", { existingNames: ["Roma\u200b"] });
    expect(rows.map(({ name }) => name)).toEqual(["Milano", "Milano", "Roma"]);
    expect(problems).toMatchObject([
      { code: "site-row/name-twice", line: 3, firstLine: 2 },
      { code: "site-row/name-twice", line: 4, firstLine: null },
    ]);
  });

  it("passes over the line beneath the header of a Markdown table", () => {
    const { rows, problems } = read("| Site | Up Mbps |\n|---|:---:|\n| Roma | 10 |\n");
    expect(rows).toMatchObject([{ line: 3, name: "Roma", upKbps: 10_000 }]);
    expect(problems).toEqual([]);
  });

  it("warns of a name that the sheet or the plan has already, whatever its case", () => {
    const { rows, problems } = read("Site\nRoma\nBari\nROMA\n", { existingNames: ["bari"] });
    expect(rows.map(({ name }) => name)).toEqual(["Roma", "Bari", "ROMA"]);
    const warning = { level: "warning", code: "site-row/name-twice", column: 0, header: "Site" };
    expect(problems).toEqual([
      { ...warning, line: 3, value: "Bari", firstLine: null },
      { ...warning, line: 4, value: "ROMA", firstLine: 2 },
    ]);
  });

  it("keeps a subnet that cannot be read as it is typed, with a warning", () => {
    const { rows, problems } = only("Subnet", "10.0.0.0/33 192.168.1.0/24");
    expect(rows[0]?.subnets).toEqual(["10.0.0.0/33", "192.168.1.0/24"]);
    const place = { line: 2, column: 1, header: "Subnet", value: "10.0.0.0/33" };
    expect(problems).toEqual([{ level: "warning", code: "site-row/subnet-not-readable", ...place }]);
  });

  it("reads a mask after an address, spaces around the slash, and each subnet once", () => {
    const cell = "10.0.0.0 255.255.255.0;10.1.0.0/255.255.0.0; 10.2.0.0 / 16\n10.2.0.0/16";
    expect(only("Subnet", cell).rows[0]?.subnets).toEqual(["10.0.0.0/24", "10.1.0.0/16", "10.2.0.0/16"]);
  });

  it("refuses more subnets than a site takes", () => {
    const cell = Array.from({ length: 65 }, (_, index) => `10.0.${index}.0/24`).join(" ");
    expect(only("Subnet", cell).problems).toMatchObject([{ code: "site-row/too-many-subnets", most: 64 }]);
  });

  it("refuses sound rows beyond the room", () => {
    const { rows, problems } = read("Site\tType\nRoma\nBari\tcastle\nLecce\nKöln\n", { room: 2 });
    expect(rows.map(({ name }) => name)).toEqual(["Roma", "Lecce"]);
    expect(problems).toMatchObject([
      { code: "site-row/kind-not-known", line: 3 },
      { level: "error", code: "site-row/too-many", line: 5, column: null, header: "", value: "Köln", most: 2 },
    ]);
  });

  it("refuses a line of text with more cells than the header, since a comma may have moved them", () => {
    const text = "Site,Up kbps,Down Mbps\nRoma,512,2,5\n";
    const place = { line: 2, column: 3, header: "", value: "5" };
    expect(read(text)).toMatchObject({
      rows: [],
      problems: [{ level: "error", code: "site-row/too-many-columns", ...place }],
    });
  });

  it("only warns of it in a workbook, where it may be a note", () => {
    const sheet = {
      name: "Sites",
      rows: [
        ["Site", ""],
        ["Roma", "ask Ugo"],
      ],
      cellKinds: [],
    };
    const { rows, problems } = read("Site\nRoma", { sheet });
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ level: "warning", code: "site-row/too-many-columns", value: "ask Ugo" }]);
  });

  it("refuses a date, the error of a formula, and a formula without a result, in any column that is read", () => {
    const sheet = {
      name: "Sites",
      rows: [
        ["Site", "Up Mbps", "Subnet", "Note"],
        ["Roma", "2026-02-10", "10.0.0.0/8", "#N/A"],
        ["#REF!", "10", "", ""],
        ["Bari", "=C2*2", "#N/A", ""],
        ["2026-04-03", "-", "", ""],
      ],
      cellKinds: [[], ["text", "date"], [], ["text", "formula"], ["date"]],
    } as const;
    const { rows, problems } = read("Site\tUp Mbps\tSubnet\tNote\nRoma", { sheet });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { code: "site-row/date", line: 2, column: 1, value: "2026-02-10" },
      { code: "site-row/error-value", line: 3, column: 0, value: "#REF!" },
      { code: "site-row/formula-without-result", line: 4, column: 1, value: "=C2*2" },
      { code: "site-row/error-value", line: 4, column: 2, value: "#N/A" },
      { code: "site-row/date", line: 5, column: 0, value: "2026-04-03" },
    ]);
  });

  it.each(["#N/A", "#DIV/0!", "#REF!", "#NV", "#RIF!", "#WERT!", "#\u00a1REF!", "#NOMBRE?", "Err:502", "####"])(
    "refuses %j in a text too",
    (value) => {
      expect(only("Type", value).problems).toEqual([
        error("site-row/error-value", { column: 1, header: "Type", value }),
      ]);
    },
  );

  it("takes a percentage from a workbook as it is shown", () => {
    expect(only("Voice share", "33%").rows[0]?.voiceSharePercent).toBe(33);
  });

  it("reads 1.234 once the engineer has said how decimals are marked", () => {
    expect(only("Up Mbps", "1.234", { decimalMark: "." }).rows[0]?.upKbps).toBe(1234);
    expect(only("Up Mbps", "1.234", { decimalMark: "," }).rows[0]?.upKbps).toBe(1_234_000);
  });

  it("passes over what stands above the header", () => {
    const text = "Cliente: ACME\t\n\t\nSede\tBanda Mbps\nRoma\t10\n";
    expect(read(text)).toMatchObject({ rows: [{ line: 4, name: "Roma", upKbps: 10_000 }], problems: [] });
  });

  it("counts lines as the sheet does, with empty ones", () => {
    expect(read("\n\nSite\n\nRoma\n").rows).toMatchObject([{ line: 5, name: "Roma" }]);
  });
});
