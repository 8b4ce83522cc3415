import { describe, expect, it } from "vitest";
import type { LinkLayerId } from "#core/traffic/codecs.ts";
import { faxBandwidth } from "#core/traffic/faxBandwidth.ts";

describe("faxBandwidth", () => {
  it.each([
    [14_400, 20, [28.0, 43.2, 58.4, 73.6]],
    [14_400, 40, [21.2, 36.0, 50.8, 65.6]],
  ] as const)(
    "takes at %i bit/s and %i ms, by redundancy 0 to 3, what is computed at layer 3",
    (bitRate, packetMs, kbps) => {
      const found = ([0, 1, 2, 3] as const).map(
        (redundancy) => faxBandwidth({ bitRate, packetMs, redundancy, linkLayer: "layer-3" }).kbps,
      );
      expect(found.map((value) => value.toFixed(6))).toEqual(kbps.map((value) => value.toFixed(6)));
    },
  );

  it("exceeds 80 kbps for V.34 with redundancy 2, with every term of the formula", () => {
    expect(faxBandwidth({ bitRate: 33_600, packetMs: 20, redundancy: 2, linkLayer: "layer-3" })).toEqual({
      imageBytes: 84,
      repeatedBytes: 172,
      headerBytes: 28,
      udptlBytes: 6,
      linkBytes: 0,
      packetBytes: 290,
      packetMs: 20,
      kbps: 116,
    });
  });

  it("is no RTP, so that compressed RTP saves nothing", () => {
    const at = (linkLayer: LinkLayerId) => faxBandwidth({ bitRate: 14_400, packetMs: 20, redundancy: 1, linkLayer });
    expect(at("mp-frf12-crtp")).toEqual(at("mp-frf12"));
  });

  it("adds the 18 octets of Ethernet to each packet", () => {
    expect(faxBandwidth({ bitRate: 14_400, packetMs: 20, redundancy: 1, linkLayer: "ethernet" }).kbps).toBeCloseTo(
      43.2 + 7.2,
      9,
    );
  });
});
