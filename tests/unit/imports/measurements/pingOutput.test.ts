import { describe, expect, it } from "vitest";
import { pingOutputs } from "./pingOutputs.ts";
import { type Expected, figuresOf, notesOf, problemLineOf } from "./readings.ts";

type Row<Name> = readonly [Name, Expected | string];

describe("ping and psping", () => {
  it.each([
    ["pspingNothing", "measurement/no-replies"],
    ["pspingQuiet", ["psping", 12.21, 13.07, 48.02, null, 2, 100, 98]],
    ["pspingEcho", ["psping", 9.27, 9.34, 9.37, null, 0, 4, 4]],
    ["pspingLatency", ["psping", 20.57, 21.31, 31.03, null, null, null, null]],
    ["chatLine", "measurement/not-understood"],
    ["chatLineVersion4", "measurement/not-understood"],
    ["disordered", "measurement/not-understood"],
    ["disorderedSlashes", "measurement/not-understood"],
    ["quietTwice", ["ping", 25.011, 26.016, 27.043, null, 2, 50, 49]],
    ["summariesTwice", ["ping", 25.011, 26.016, 27.043, null, 2, 50, 49]],
    ["linuxLost", "measurement/no-replies"],
    ["linkLocal", ["ping", 0.398, 0.416, 0.44, 0.028, 25, 4, 3]],
    ["macLinkLocal", ["ping", 4.012, 4.516, 5.02, 1.008, 0, 2, 2]],
    ["inconsistentLoss", ["ping", 12.1, 13.433, 15.9, null, null, null, null]],
    ["linuxFrench", ["ping", 12.3, 14.1, 15.9, 3.6, 33.333, 3, 2]],
    ["windowsOneLost", ["ping", 11, 14, 19, 4.5, 25, 4, 3]],
    ["windowsCropped", ["ping", 11, 14, 19, 3, 0, 6, 6]],
    ["linuxHeaderIsNoAttempt", ["ping", 12.1, 13.433, 15.9, 2, 0, 4, 4]],
    ["windowsOneUnreachable", ["ping", 11, 14, 19, 4.5, 25, 4, 3]],
    ["windowsAllUnreachable", "measurement/no-replies"],
    ["windowsUnfinished", "measurement/no-replies"],
    ["linuxDuplicates", ["ping", 12, 13, 14, 2, 0, 2, 2]],
    ["windowsSpanish", ["ping", 1, 1, 2, null, 0, 4, 4]],
    ["windowsNearSummary", ["ping", 1, 1, 1, null, 0, 4, 4]],
    ["windowsRussian", ["ping", 7, 8, 9, 1.5, 25, 4, 3]],
    ["windowsJapanese", ["ping", 8, 9, 10, 2, 50, 4, 2]],
    ["windowsTurkish", "measurement/no-replies"],
    ["windowsFewLost", ["ping", 11, 14, 19, null, 0.1, 1000, 999]],
    ["linuxInterim", ["ping", 12.1, 13.433, 15.9, 2, 25, 4, 3]],
    ["cisco", ["ping", 1, 2, 4, null, 20, 5, 4]],
    ["ciscoLost", "measurement/no-replies"],
    ["linuxOnce", ["ping", 12.3, 12.3, 12.3, null, 0, 1, 1]],
    ["linuxOnceCropped", "measurement/not-understood"],
    ["negative", "measurement/not-understood"],
  ] as const satisfies readonly Row<keyof typeof pingOutputs>[])("are not misread in %s", (name, expected) => {
    expect(figuresOf(pingOutputs[name])).toEqual(expected);
  });

  it("leave the loss open where another host answered and not every attempt was pasted", () => {
    const withoutHeader = pingOutputs.windowsOneUnreachable.split("\n").slice(1).join("\n");
    expect(figuresOf(withoutHeader)).toEqual(["ping", 11, 14, 19, 4.5, null, 4, null]);
    expect(notesOf(withoutHeader)).toEqual(["loss-left-open"]);
  });

  it("quote the answer of the other host where nothing else came back", () => {
    expect(problemLineOf(pingOutputs.windowsAllUnreachable)).toBe("Reply from 10.0.0.1: Destination host unreachable.");
    expect(problemLineOf(pingOutputs.windowsUnfinished)).toBe("Request timed out.");
  });

  it.each(["windowsSpanish", "windowsNearSummary"] as const)("note in %s what is only known to be less", (name) => {
    expect(notesOf(pingOutputs[name])).toEqual(["upper-bound"]);
  });
});
