import { describe, expect, it } from "vitest";
import { callBandwidth } from "#core/traffic/callBandwidth.ts";
import { type CodecId, codecIds, type LinkLayerId } from "#core/traffic/codecs.ts";

type Row = readonly [
  codec: CodecId,
  payloadBytes: number,
  packetMs: number,
  layer3: number,
  mp: number,
  crtp: number,
  ethernet: number,
  vlan: number,
  wire: number,
  srtp: number,
];

/**
 * Octets and ms of a packet, then kbps of one direction of one call, in the columns layer 3, MP or FRF.12, compressed RTP, Ethernet, with VLAN tag, on
 * the wire, and Ethernet with an 80-bit SRTP tag. Computed under the assumptions of the document below; what is published
 * is tested apart.
 *
 * @see https://bxin.cisco.com/c/en/us/support/docs/voice/voice-quality/7934-bwidth-consume.html
 */
const table: readonly Row[] = [
  ["g711", 160, 20, 80.0, 82.8, 67.6, 87.2, 88.8, 95.2, 91.2],
  ["g711-30ms", 240, 30, 74.7, 76.5, 66.4, 79.5, 80.5, 84.8, 82.1],
  ["g711-10ms", 80, 10, 96.0, 101.6, 71.2, 110.4, 113.6, 126.4, 118.4],
  ["g729", 20, 20, 24.0, 26.8, 11.6, 31.2, 32.8, 39.2, 35.2],
  ["g729-30ms", 30, 30, 18.7, 20.5, 10.4, 23.5, 24.5, 28.8, 26.1],
  ["g729-40ms", 40, 40, 16.0, 17.4, 9.8, 19.6, 20.4, 23.6, 21.6],
  ["g723-63", 24, 30, 17.1, 18.9, 8.8, 21.9, 22.9, 27.2, 24.5],
  ["g723-53", 20, 30, 16.0, 17.9, 7.7, 20.8, 21.9, 26.1, 23.5],
  ["g726-32", 80, 20, 48.0, 50.8, 35.6, 55.2, 56.8, 63.2, 59.2],
  ["g726-24", 60, 20, 40.0, 42.8, 27.6, 47.2, 48.8, 55.2, 51.2],
  ["g728", 60, 30, 26.7, 28.5, 18.4, 31.5, 32.5, 36.8, 34.1],
  ["g722", 160, 20, 80.0, 82.8, 67.6, 87.2, 88.8, 95.2, 91.2],
  ["ilbc-20", 38, 20, 31.2, 34.0, 18.8, 38.4, 40.0, 46.4, 42.4],
  ["ilbc-30", 50, 30, 24.0, 25.9, 15.7, 28.8, 29.9, 34.1, 31.5],
  ["opus-24", 60, 20, 40.0, 42.8, 27.6, 47.2, 48.8, 55.2, 51.2],
];

/** @see https://support.bicomsystems.com/support/solutions/articles/67000661781-codecs-codecs-bandwidth */
const publishedEthernet: readonly (readonly [CodecId, number])[] = [
  ["g711", 87.2],
  ["g729", 31.2],
  ["g723-63", 21.9],
  ["g723-53", 20.8],
  ["g726-32", 55.2],
  ["g726-24", 47.2],
  ["g728", 31.5],
];

describe("callBandwidth", () => {
  it.each(table)("gives every computed column of the table for %s", (codec, payloadBytes, packetMs, ...printed) => {
    const at = (linkLayer: LinkLayerId | "layer-3", tag: "none" | "tag-80" = "none") =>
      callBandwidth({ codec, linkLayer, srtp: tag });
    const columns = [
      at("layer-3"),
      at("mp-frf12"),
      at("mp-frf12-crtp"),
      at("ethernet"),
      at("ethernet-vlan"),
      at("ethernet-wire"),
      at("ethernet", "tag-80"),
    ];
    expect(columns.map(({ kbps }) => kbps.toFixed(1))).toEqual(printed.map((kbps) => kbps.toFixed(1)));
    expect(at("layer-3")).toMatchObject({ payloadBytes, packetMs });
  });

  it("has a row for every codec, in the order of the table", () => {
    expect(codecIds).toEqual(table.map(([codec]) => codec));
  });

  it.each(publishedEthernet)("gives Bicom's published Ethernet figure for %s: %d kbps", (codec, kbps) => {
    expect(callBandwidth({ codec, linkLayer: "ethernet", srtp: "none" }).kbps.toFixed(1)).toBe(kbps.toFixed(1));
  });

  it("is the vendor's 80 kbps for G.711 at layer 3, with every term of the formula", () => {
    expect(callBandwidth({ codec: "g711", linkLayer: "layer-3", srtp: "none" })).toEqual({
      payloadBytes: 160,
      headerBytes: 40,
      linkBytes: 0,
      srtpBytes: 0,
      packetBytes: 200,
      packetMs: 20,
      kbps: 80,
    });
  });

  it("carries 2 octets in place of 40 where RTP is compressed, and keeps the link layer and the tag", () => {
    expect(callBandwidth({ codec: "g729", linkLayer: "mp-frf12-crtp", srtp: "tag-32" })).toEqual({
      payloadBytes: 20,
      headerBytes: 2,
      linkBytes: 7,
      srtpBytes: 4,
      packetBytes: 33,
      packetMs: 20,
      kbps: 13.2,
    });
  });

  it("adds 4.0 and 1.6 kbps at 20 ms for SRTP's two tags", () => {
    const kbps = (srtp: "none" | "tag-32" | "tag-80") =>
      callBandwidth({ codec: "g729", linkLayer: "ethernet", srtp }).kbps;
    expect(kbps("tag-80") - kbps("none")).toBeCloseTo(4, 12);
    expect(kbps("tag-32") - kbps("none")).toBeCloseTo(1.6, 12);
  });
});
