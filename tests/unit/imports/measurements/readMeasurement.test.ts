import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeasurement } from "#imports/measurements/readMeasurement.ts";
import { outputs } from "./outputs.ts";
import { type Expected, figuresOf, notesOf } from "./readings.ts";

const readable: readonly (readonly [keyof typeof outputs, Expected])[] = [
  ["windowsEnglish", ["ping", 11, 14, 19, 4.333, 0, 4, 4]],
  ["windowsItalian", ["ping", 7, 8, 9, 1.5, 25, 4, 3]],
  ["windowsGerman", ["ping", 7, 8, 9, 2, 50, 4, 2]],
  ["windowsFrench", ["ping", 480, 487, 495, 15, 0, 2, 2]],
  ["windowsNear", ["ping", 1, 1, 1, null, 0, 2, 2]],
  // Windows says 25 %, counting what another host answered; only one of four really came back.
  ["windowsUnreachable", ["ping", 20, 20, 20, null, 75, 4, 1]],
  ["windowsVersion6", ["ping", 31, 32, 33, 2, 0, 2, 2]],
  ["linux", ["ping", 12.1, 13.433, 15.9, 2, 25, 4, 3]],
  ["linuxQuiet", ["ping", 0.011, 0.016, 0.043, null, 0, 100, 100]],
  ["busybox", ["ping", 0.398, 0.455, 0.512, 0.114, 0, 2, 2]],
  ["mac", ["ping", 14.102, 15.561, 17.02, 2.918, 33.3, 3, 2]],
  ["tracert", ["traceroute", 21, 21.5, 22, null, 33.333, 3, 2]],
  ["traceroute", ["traceroute", 18.1, 18.202, 18.302, null, 0, 3, 3]],
  ["mtr", ["mtr", 20.9, 22.6, 48, null, 2, 100, 98]],
  ["mtrJson", ["mtr", 20.8, 21.9, 25, null, 10, 10, 9]],
  ["psping", ["psping", 12.21, 12.51, 12.81, 0.4, 0, 4, 4]],
  ["iperfUdp", ["iperf3", null, null, null, 0.012, 0.2, 1500, null]],
  ["iperfTcp", ["iperf3", 11.9, 12.6, 16, null, null, null, null]],
];

describe("readMeasurement", () => {
  it.each(readable)("reads %s", (name, expected) => {
    expect(figuresOf(outputs[name])).toEqual(expected);
  });

  it.each([
    ["windowsLost", "measurement/no-replies"],
    ["tracerouteLost", "measurement/no-replies"],
    ["mtrLost", "measurement/no-replies"],
    ["iperfError", "measurement/tool-error"],
  ] as const)("says why %s gives nothing", (name, code) => {
    expect(figuresOf(outputs[name])).toBe(code);
  });

  it.each([
    ["", "measurement/empty"],
    [" \n\t ", "measurement/empty"],
    ["hello, here is the ping you asked for", "measurement/not-understood"],
    ['{ "end": ', "measurement/broken-json"],
    ["{}", "measurement/not-understood"],
    ["x".repeat(200_001), "measurement/too-large"],
  ])("says what is wrong with %j", (text, code) => {
    expect(figuresOf(text)).toBe(code);
  });

  it("says which lines it understood", () => {
    const result = readMeasurement(outputs.windowsEnglish);
    expect(result.ok && result.value.lines).toEqual([
      { field: "rtt", line: 12, text: "Minimum = 11ms, Maximum = 19ms, Average = 14ms" },
      { field: "loss", line: 10, text: "Packets: Sent = 4, Received = 4, Lost = 0 (0% loss)," },
      { field: "jitter", line: 4, text: "Reply from 10.20.0.11: bytes=32 time=12ms TTL=118" },
    ]);
  });

  it("marks times that are only given as less than", () => {
    expect([outputs.windowsNear, outputs.windowsEnglish].map(notesOf)).toEqual([["upper-bound"], []]);
  });

  it("works out the average of replies that have no summary", () => {
    const replies = outputs.linux.split("\n").slice(2, 5).join("\r\n");
    expect(figuresOf(replies)).toEqual(["ping", 12.1, 13.433, 15.9, 2, null, null, 3]);
  });

  it("takes the last of several runs", () => {
    expect(figuresOf(`${outputs.windowsEnglish}\r\n${outputs.windowsFrench}`)).toEqual(
      figuresOf(outputs.windowsFrench),
    );
    expect(figuresOf(`${outputs.linux}\n\nand from the other site:\n${outputs.mac}`)).toEqual(figuresOf(outputs.mac));
  });

  it("does not mind carriage returns and quotation marks of mail", () => {
    expect(figuresOf(outputs.windowsGerman.replaceAll("\n", "\r\n"))).toEqual(figuresOf(outputs.windowsGerman));
    expect(figuresOf(outputs.linux.replaceAll(/^/gm, "> "))).toEqual(figuresOf(outputs.linux));
  });

  it("never throws, and never has an average beyond its extremes", () => {
    const fragments = Object.values(outputs).flatMap((output) => output.split("\n"));
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.oneof(fc.constantFrom(...fragments), fc.string()), { maxLength: 30 })
        .map((lines) => lines.join("\n")),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const result = readMeasurement(pasted);
        if (!result.ok) return;
        const { rttMs, rttMinMs, rttMaxMs, lossPercent } = result.value;
        expect((rttMinMs ?? 0) <= (rttMs ?? 0) && (rttMs ?? 0) <= (rttMaxMs ?? rttMs ?? 0)).toBe(true);
        for (const value of [rttMs, rttMinMs, rttMaxMs]) expect(value === null || value >= 0).toBe(true);
        expect(lossPercent === null || (lossPercent >= 0 && lossPercent <= 100)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "%",
    "1% ",
    "=1 ",
    "<1ms",
    "1 * \n",
    "1ms 2ms ",
    ": 1ms\n",
    "Reply: x=1ms TTL=1\n",
    " ",
    "a=1ms, ",
    "1 10.0.0.1 1 ms\n",
    "::",
    "(1%",
    "> ",
    "{\n",
    "&lt;",
    "C:\\>ping x\ny\n",
    "1, 1 ",
    "1 packets, 1 received, 0% loss\n",
    "Loss% Avg\n 1. a 0.0% 1\n",
  ])("takes no time over 200,000 characters of %j", (part) => {
    const started = performance.now();
    readMeasurement(part.repeat(200_000 / part.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
