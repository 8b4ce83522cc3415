import { describe, expect, it } from "vitest";
import { outputs } from "./outputs.ts";
import { type Expected, figuresOf, notesOf, problemLineOf } from "./readings.ts";
import { traceOutputs } from "./traceOutputs.ts";

type Row<Name> = readonly [Name, Expected | string];

describe("tracert, traceroute and mtr", () => {
  it.each([
    ["tracertRefused", "measurement/not-reached"],
    ["tracertRefusedGerman", "measurement/not-reached"],
    ["tracertNarrow", "measurement/not-reached"],
    ["tracertItalian", ["traceroute", 21, 22, 23, null, 0, 3, 3]],
    ["tracertRussian", ["traceroute", 21, 22, 23, null, 0, 3, 3]],
    ["tracertChinese", "measurement/not-reached"],
    ["tracertCut", "measurement/not-reached"],
    ["tracertPromptOnly", "measurement/not-reached"],
    ["tracerouteAnnotated", "measurement/not-reached"],
    ["tracerouteHeaderless", ["traceroute", 18.1, 18.2, 18.3, null, 0, 3, 3]],
    ["tracerouteVersion6", ["traceroute", 18.1, 18.2, 18.3, null, 0, 3, 3]],
    ["tracerouteMac", ["traceroute", 18, 18, 18, null, 50, 2, 1]],
    ["mtrScreenWaiting", "measurement/no-replies"],
    ["mtrElsewhere", "measurement/not-reached"],
    ["mtrStated", ["mtr", 18.3, 18.5, 19.1, null, 0, 100, 100]],
    ["mtrJsonElsewhere", "measurement/not-reached"],
    ["mtrDisordered", "measurement/not-understood"],
  ] as const satisfies readonly Row<keyof typeof traceOutputs>[])("are not misread in %s", (name, expected) => {
    expect(figuresOf(traceOutputs[name])).toEqual(expected);
  });

  it.each(["!N", "!P", "!X", "!S", "!F", "!V", "!C", "!<13>", "!F-1400"])(
    "do not take a hop that says %s for the destination, though none is stated",
    (note) => {
      const hops = traceOutputs.tracerouteAnnotated.split("\n").slice(1).join("\n").replaceAll("!H", note);
      expect(figuresOf(hops)).toBe("measurement/not-reached");
    },
  );

  it("quote the line at which the way ends", () => {
    expect(problemLineOf(traceOutputs.tracertRefused)).toBe("3  10.9.9.1  reports: Destination host unreachable.");
    expect(problemLineOf(traceOutputs.tracertPromptOnly)).toBe("2     8 ms     9 ms     8 ms  10.9.9.1");
    expect(problemLineOf(traceOutputs.mtrScreenWaiting)).toBe("3. (waiting for reply)");
  });

  it.each([
    [traceOutputs.tracerouteHeaderless, ["destination-not-stated"]],
    [outputs.mtr, ["destination-not-stated"]],
    [traceOutputs.mtrStated, []],
    [outputs.mtrJson, []],
    [traceOutputs.tracertItalian, []],
    [outputs.traceroute, []],
    [outputs.tracert, []],
  ])("note where the destination is not stated, as in case %#", (text, notes) => {
    expect(notesOf(text)).toEqual(notes);
  });
});
