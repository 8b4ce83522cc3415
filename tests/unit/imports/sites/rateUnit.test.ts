import { describe, expect, it } from "vitest";
import { rateUnitOfCell, rateUnitOfHeader } from "#imports/sites/rateUnit.ts";

const known: readonly (readonly [number, readonly string[]])[] = [
  [0.001, ["bit/s", "bits/s", "bps", "b/s", "Bit/s"]],
  [1, ["kbps", "Kbps", "kbit/s", "KBIT/S", "kb/s", "Kilobit/s", "kilobits/s", "kbit", "KBIT", "kbit/sec", "Kbit/Sek"]],
  [1000, ["Mbps", "mbps", "Mbit/s", "MBIT", "Mb/s", "Megabit/s", "megabit", "Megabits/s", "Mbits/s", "Mbitps"]],
  [1_000_000, ["Gbps", "Gbit/s", "Gb/s", "Gigabit/s", "gbps"]],
];

const bytes = [
  ...["MB/s", "MBps", "KBps", "MBPS", "GBps", "mB/s", "MB", "B/s", "Bps"],
  ...["MByte/s", "KByte/s", "Megabyte/s", "MBytes", "bytes/s", "Mo/s", "Ko/s", "Mo", "octets/s", "Mégaoctets/s"],
];

describe("rateUnitOfCell", () => {
  it.each(known)("reads as %s kbps each", (kbpsPerUnit, spellings) => {
    const readings = spellings.map(rateUnitOfCell);
    expect(readings).toEqual(spellings.map(() => ({ kind: "known", kbpsPerUnit })));
  });

  it("takes a prefix for its bits", () => {
    expect(["k", "M", "G", "M."].map(rateUnitOfCell)).toEqual(
      [1, 1000, 1_000_000, 1000].map((kbpsPerUnit) => ({ kind: "known", kbpsPerUnit })),
    );
  });

  it.each(bytes)("knows %j for bytes, or what may be bytes", (unit) => {
    expect(rateUnitOfCell(unit)).toEqual({ kind: "bytes" });
  });

  it.each(["furlongs", "Mega", "MiB/s", "E+05", "/2", "%", "seats", "ms", "bit", "Mbs"])("does not know %j", (unit) => {
    expect(rateUnitOfCell(unit)).toEqual({ kind: "unknown" });
  });
});

describe("rateUnitOfHeader", () => {
  it.each(known)("finds what is %s kbps each", (kbpsPerUnit, spellings) => {
    const headers = spellings.flatMap((unit) => [`Up (${unit})`, `Up ${unit}`, `Up_${unit}`, `Up [${unit}] max`]);
    expect(headers.map((header) => rateUnitOfHeader(header).unit)).toEqual(
      headers.map(() => ({ kind: "known", kbpsPerUnit })),
    );
  });

  it("knows a prefix in brackets, and the unit at the end of our own names", () => {
    expect(["Up (k)", "Up (M)", "Up [G]", "upKbps", "upMbps"].map((header) => rateUnitOfHeader(header).unit)).toEqual(
      [1, 1000, 1_000_000, 1, 1000].map((kbpsPerUnit) => ({ kind: "known", kbpsPerUnit })),
    );
  });

  it.each(bytes)("knows %j for bytes, or what may be bytes", (unit) => {
    expect(rateUnitOfHeader(`Up (${unit})`).unit).toEqual({ kind: "bytes" });
  });

  it.each(["Up", "Up (WAN)", "Banda (Mega)", "Up M", "Up pps", "Up msg/s", "Gbanda", "Go live", "Up Mo"])(
    "leaves the unit of %j open",
    (header) => {
      expect(rateUnitOfHeader(header).unit).toEqual({ kind: "unknown" });
    },
  );

  it("leaves it open where two units stand side by side", () => {
    expect(rateUnitOfHeader("Up kbps / Mbps").unit).toEqual({ kind: "unknown" });
    expect(rateUnitOfHeader("Up Mbps (MB/s)").unit).toEqual({ kind: "unknown" });
    expect(rateUnitOfHeader("Up Mbps (Mbit/s)").unit).toEqual({ kind: "known", kbpsPerUnit: 1000 });
  });

  it("gives the header without its unit", () => {
    expect(
      rateUnitOfHeader("Upload (Mbit / s)")
        .rest.replace(/[^a-z]+/gi, " ")
        .trim(),
    ).toBe("Upload");
  });
});
