import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callBandwidth } from "#core/traffic/callBandwidth.ts";
import { codecIds, linkLayerIds } from "#core/traffic/codecs.ts";
import { channelsForErlangB, erlangB, erlangsForErlangB, lnErlangB } from "#core/traffic/erlangB.ts";
import {
  agentsForServiceLevel,
  erlangC,
  meanWaiting,
  meanWaitSeconds,
  serviceLevel,
  waitingPlacesFor,
} from "#core/traffic/erlangC.ts";
import { channelsForExtendedErlangB, extendedErlangB } from "#core/traffic/extendedErlangB.ts";
import { faxBandwidth } from "#core/traffic/faxBandwidth.ts";
import { estimateVoiceQuality, mosOf } from "#core/traffic/voiceQuality.ts";

const erlangs = fc.oneof(
  fc.double({ min: 0.001, max: 300, noNaN: true }),
  fc.double({ min: 0.001, max: 10_000, noNaN: true }),
);
const channels = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10_000 }));
const blocking = fc.double({ min: 1e-5, max: 0.5, noNaN: true });
const recall = fc.double({ min: 0, max: 1, noNaN: true });

describe("Erlang B", () => {
  it("lies between 0 and 1, falls with channels and rises with traffic", () => {
    fc.assert(
      fc.property(erlangs, channels, (offered, lines) => {
        const part = erlangB(offered, lines);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
        expect(erlangB(offered, lines + 1)).toBeLessThanOrEqual(part);
        expect(erlangB(offered * 1.01, lines)).toBeGreaterThanOrEqual(part);
      }),
    );
  });

  it("agrees with its logarithm wherever it has a number", () => {
    fc.assert(
      fc.property(erlangs, channels, (offered, lines) => {
        const logarithm = lnErlangB(offered, lines);
        expect(logarithm).toBeLessThanOrEqual(0);
        if (logarithm > -600) expect(Math.exp(logarithm) / erlangB(offered, lines)).toBeCloseTo(1, 8);
      }),
    );
  });

  it("gives back the channels and the traffic that it was asked for", () => {
    fc.assert(
      fc.property(erlangs, blocking, (offered, accepted) => {
        const lines = channelsForErlangB(offered, accepted);
        expect(erlangB(offered, lines)).toBeLessThanOrEqual(accepted);
        if (lines > 0) expect(erlangB(offered, lines - 1)).toBeGreaterThan(accepted);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), blocking, (lines, accepted) => {
        const offered = erlangsForErlangB(lines, accepted);
        expect(erlangB(offered, lines) / accepted).toBeCloseTo(1, 8);
        expect(channelsForErlangB(offered * (1 - 1e-9), accepted)).toBeLessThanOrEqual(lines);
        expect(channelsForErlangB(offered * (1 + 1e-6), accepted)).toBeGreaterThan(lines);
      }),
    );
  });
});

describe("Extended Erlang B", () => {
  it("needs no fewer channels for more recalls, keeps to what is accepted, and is tight", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), blocking, recall, (offered, accepted, again) => {
        const lines = channelsForExtendedErlangB(offered, accepted, again);
        expect(lines).toBeGreaterThanOrEqual(channelsForExtendedErlangB(offered, accepted, again / 2));
        expect(lines).toBeGreaterThanOrEqual(channelsForErlangB(offered, accepted));
        expect(extendedErlangB(offered, lines, again).blocking).toBeLessThanOrEqual(accepted * (1 + 1e-8));
        if (lines > 1 && again < 0.95) {
          expect(extendedErlangB(offered, lines - 1, again).blocking).toBeGreaterThan(accepted * (1 - 1e-8));
        }
      }),
    );
  });
});

describe("Extended Erlang B's fixed point", () => {
  it("is one, and blocks no less than without recalls", () => {
    fc.assert(
      fc.property(erlangs, channels, recall, (offered, lines, again) => {
        const { blocking: part, erlangsWithRecalls: attempts } = extendedErlangB(offered, lines, again);
        expect(part).toBeGreaterThanOrEqual(erlangB(offered, lines));
        expect(part).toBeLessThanOrEqual(1);
        if (Number.isFinite(attempts)) expect((offered + again * attempts * part) / attempts).toBeCloseTo(1, 10);
        else expect([again, offered >= lines]).toEqual([1, true]);
      }),
    );
  });

  it("falls with channels and rises with recalls", () => {
    fc.assert(
      fc.property(erlangs, channels, recall, (offered, lines, again) => {
        const part = extendedErlangB(offered, lines, again).blocking;
        expect(extendedErlangB(offered, lines + 1, again).blocking).toBeLessThanOrEqual(part * (1 + 1e-9));
        expect(extendedErlangB(offered, lines, again / 2).blocking).toBeLessThanOrEqual(part * (1 + 1e-9));
      }),
    );
  });
});

describe("Erlang C", () => {
  it("finds the least number of agents for a service level", () => {
    const seconds = fc.double({ min: 1, max: 3600, noNaN: true });
    const part = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(erlangs, seconds, seconds, part, (offeredErlangs, handleSeconds, targetSeconds, level) => {
        const queue = { offeredErlangs, handleSeconds, targetSeconds };
        const agents = agentsForServiceLevel({ ...queue, level });
        expect(agents).toBeGreaterThan(offeredErlangs);
        expect(serviceLevel({ ...queue, agents })).toBeGreaterThanOrEqual(level);
        const isLeast = agents - 1 <= offeredErlangs || serviceLevel({ ...queue, agents: agents - 1 }) < level;
        expect(isLeast).toBe(true);
      }),
    );
  });

  it("makes at least as many wait as Erlang B loses, and room for waiting calls is enough and not too much", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        blocking,
        (agents, load, overflow) => {
          const offered = agents * load;
          const waiting = erlangC(offered, agents);
          expect(waiting).toBeGreaterThanOrEqual(erlangB(offered, agents));
          expect(waiting).toBeLessThanOrEqual(1);
          const places = waitingPlacesFor(offered, agents, overflow);
          expect(waiting * load ** (places + 1)).toBeLessThanOrEqual(overflow * (1 + 1e-9));
          if (places > 0) expect(waiting * load ** places).toBeGreaterThan(overflow * (1 - 1e-9));
        },
      ),
    );
  });
});

describe("everything up to 10,000 erlangs", () => {
  it("is a number", () => {
    const none = fc.double({ min: 0, max: 10_000, noNaN: true });
    const lines = fc.integer({ min: 0, max: 11_000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const seconds = fc.double({ min: 0.001, max: 36_000, noNaN: true });
    fc.assert(
      fc.property(none, lines, part, part, seconds, seconds, (offered, most, accepted, again, handle, target) => {
        const queue = { offeredErlangs: offered, agents: most, handleSeconds: handle };
        const extended = extendedErlangB(offered, most, again);
        const numbers = [
          erlangB(offered, most),
          lnErlangB(offered, most),
          channelsForErlangB(offered, accepted),
          erlangsForErlangB(most, accepted),
          extended.blocking,
          extended.erlangsWithRecalls,
          channelsForExtendedErlangB(offered, accepted, again),
          erlangC(offered, most),
          serviceLevel({ ...queue, targetSeconds: target }),
          meanWaitSeconds(queue),
          meanWaiting(offered, most),
          waitingPlacesFor(offered, most, accepted),
          agentsForServiceLevel({
            offeredErlangs: offered,
            handleSeconds: handle,
            targetSeconds: target,
            level: again,
          }),
        ];
        expect(numbers.filter((value) => Number.isNaN(value))).toEqual([]);
      }),
    );
  });
});

describe("media", () => {
  it("takes no less with a tag, with redundancy, or on a heavier link", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codecIds), fc.constantFrom(...linkLayerIds), (codec, linkLayer) => {
        const kbps = (srtp: "none" | "tag-32" | "tag-80") => callBandwidth({ codec, linkLayer, srtp }).kbps;
        expect(kbps("none")).toBeLessThan(kbps("tag-32"));
        expect(kbps("tag-32")).toBeLessThan(kbps("tag-80"));
        const fax = ([0, 1, 2, 3] as const).map(
          (redundancy) => faxBandwidth({ bitRate: 14_400, packetMs: 20, redundancy, linkLayer }).kbps,
        );
        expect(fax.toSorted((one, other) => one - other)).toEqual(fax);
        expect(new Set(fax).size).toBe(4);
      }),
    );
  });
});

describe("voice quality", () => {
  it("never improves with time, jitter or loss", () => {
    const part = (most: number) => fc.double({ min: 0, max: most, noNaN: true });
    fc.assert(
      fc.property(part(2000), part(200), part(50), part(100), (rttMs, jitterMs, lossPercent, more) => {
        const r = (worse: object) =>
          estimateVoiceQuality({ rttMs, jitterMs, lossPercent, codec: "g729", ...worse })?.r ?? Number.NaN;
        const before = r({});
        for (const worse of [
          { rttMs: rttMs + more },
          { jitterMs: jitterMs + more },
          { lossPercent: lossPercent + more / 2 },
        ]) {
          expect(r(worse)).toBeLessThanOrEqual(before + 1e-9);
        }
      }),
    );
  });

  it("keeps the opinion score on its scale, rising with the rating", () => {
    const rating = fc.double({ min: -100, max: 120, noNaN: true });
    fc.assert(
      fc.property(rating, rating, (one, other) => {
        const [low, high] = [mosOf(Math.min(one, other)), mosOf(Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(4.5);
        expect(low).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });
});
