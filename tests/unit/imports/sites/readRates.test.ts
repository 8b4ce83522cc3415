import { describe, expect, it } from "vitest";
import { error, only, read } from "./readText.ts";

describe("bit rates", () => {
  it.each([
    ["10000000 bit/s", 10_000],
    ["10 Megabit/s", 10_000],
    ["512 Kbps", 512],
    ["2 MBIT", 2000],
  ])("reads the rate %j, whatever the header says", (cell, upKbps) => {
    expect(only("Upload (WAN)", cell)).toMatchObject({ rows: [{ upKbps }], problems: [], warnings: [] });
  });

  it.each([
    ["Up (bit/s)", "10000000", 10_000],
    ["Up (bps)", "64000", 64],
    ["Up (Megabit/s)", "10", 10_000],
    ["Up (M)", "10", 10_000],
    ["Up (G)", "1", 1_000_000],
    ["Up (k)", "512", 512],
  ])("reads under %j the number %j", (header, cell, upKbps) => {
    expect(only(header, cell)).toMatchObject({ rows: [{ upKbps }], problems: [], warnings: [] });
  });

  it.each(["Upload", "Upload (Mega)", "Upload (pps)", "Upload kbps/Mbps", "Upload [WAN]"])(
    "asks for the unit of a number under %j",
    (header) => {
      const { rows, problems, warnings } = only(header, "10");
      expect(rows).toEqual([]);
      expect(problems).toEqual([error("site-row/unit-not-chosen", { column: 1, header, value: "10" })]);
      expect(warnings).toEqual([{ code: "site-column/unit-not-chosen", column: 1, header }]);
    },
  );

  it.each(["Up MB/s", "Up (MBps)", "Up (Mo/s)", "Up KByte/s", "UP MBPS"])("asks what %j means", (header) => {
    expect(only(header, "10")).toMatchObject({
      rows: [],
      problems: [{ code: "site-row/unit-not-chosen" }],
      warnings: [{ code: "site-column/unit-in-bytes", column: 1, header }],
    });
  });

  it("asks only for the numbers that name no unit, and only until one is chosen", () => {
    const text = "Site\tUpload\nRoma\t10 Mbps\nBari\t10\nLecce\t-\n";
    expect(read(text)).toMatchObject({
      rows: [
        { name: "Roma", upKbps: 10_000 },
        { name: "Lecce", upKbps: null },
      ],
      problems: [{ code: "site-row/unit-not-chosen", line: 3 }],
    });
    const mapping = [
      { target: "name", kbpsPerUnit: null },
      { target: "upKbps", kbpsPerUnit: 1 },
    ] as const;
    expect(read(text, { mapping })).toMatchObject({ rows: [{}, { upKbps: 10 }, {}], problems: [], warnings: [] });
  });

  it.each(["10 MB/s", "10 MBps", "10 KBps", "10 Mo/s", "10 MByte/s", "10 MBPS"])(
    "refuses %j, which may be bytes",
    (value) => {
      expect(only("Up kbps", value).problems).toEqual([
        error("site-row/unit-in-bytes", { column: 1, header: "Up kbps", value }),
      ]);
    },
  );

  it.each([
    ["Up kbps", "-5", 1_000_000_000, 1],
    ["Up Mbps", "-5", 1_000_000, 1000],
    ["Up kbps", "-5 Mbps", 1_000_000, 1000],
    ["Down Gbit/s", "1001", 1000, 1_000_000],
    ["Down bit/s", "-8", 1_000_000_000_000, 0.001],
  ])("says the bounds of a rate in its unit: under %j the cell %j", (header, value, most, kbpsPerUnit) => {
    expect(only(header, value).problems).toEqual([
      error("site-row/rate-out-of-range", { column: 1, header, value, most, kbpsPerUnit }),
    ]);
  });
});
