import { describe, expect, it } from "vitest";
import { iperfOutputs } from "./iperfOutputs.ts";
import { type Expected, figuresOf, notesOf } from "./readings.ts";

type Row<Name> = readonly [Name, Expected | string];

describe("iperf3", () => {
  it.each([
    ["iperfReverse", "measurement/no-figures"],
    ["iperfBothWays", ["iperf3", 0.601, 0.728, 0.914, null, null, null, null]],
    ["iperfUdpNothing", "measurement/nothing-arrived"],
    ["iperfUdpBothWays", ["iperf3", null, null, null, 0.5, 2.143, 1500, null]],
  ] as const satisfies readonly Row<keyof typeof iperfOutputs>[])("is not misread in %s", (name, expected) => {
    expect(figuresOf(iperfOutputs[name])).toEqual(expected);
  });

  it("says that the worse direction was taken", () => {
    expect(notesOf(iperfOutputs.iperfUdpBothWays)).toEqual(["worse-direction"]);
  });

  it("says that nothing arrived where it does so in one direction only", () => {
    const oneWay = iperfOutputs.iperfUdpBothWays.replace(
      /"sum_received_bidir_reverse":.*$/,
      '"sum_received_bidir_reverse":{"jitter_ms":0,"lost_packets":0,"packets":0,"lost_percent":0}}}',
    );
    expect(figuresOf(oneWay)).toBe("measurement/nothing-arrived");
  });
});
