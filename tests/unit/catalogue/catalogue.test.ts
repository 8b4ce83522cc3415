import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { applicationIds } from "#core/plan/applications.ts";
import { wordsOf } from "#messages/words.ts";

const { messages } = wordsOf("en");
const sorted = (ids: readonly string[]) => [...ids].sort();

describe("the catalogue", () => {
  it("uses each id once", () => {
    for (const list of [
      catalogue.requirements,
      catalogue.readings,
      catalogue.references,
      catalogue.proseRequirements,
    ]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("numbers each section's rows from 1 without a gap, in the order of the page", () => {
    const positions: Record<string, number[]> = {};
    for (const { section, position } of catalogue.requirements) {
      positions[section] = [...(positions[section] ?? []), position];
    }
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(positions).toEqual({
      infrastructure: upTo(7),
      "attendant-clients": upTo(4),
      pbx: upTo(16),
      "voice-devices": upTo(3),
      cluster: upTo(5),
      other: upTo(3),
      internet: upTo(1),
    });
  });

  it("has the 13 applications of the plan, in its order", () => {
    expect(catalogue.applications.map(({ id }) => id)).toEqual([...applicationIds]);
  });

  it("has the six latency classes of the page", () => {
    expect(Object.fromEntries(catalogue.limits.map(({ id, rttMs }) => [id, rttMs]))).toEqual({
      "sip-h323-t38": 80,
      "tapi-jtapi": 80,
      sftp: null,
      axl: 150,
      curri: 80,
      "inter-node": 100,
    });
    expect(catalogue.kbpsPerCall).toBe(80);
  });

  it("answers the 26 listed defects, and two more, with one reading each", () => {
    expect(catalogue.readings.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it("refers only to readings and references that it has", () => {
    const readings = new Set<string>(catalogue.readings.map(({ id }) => id));
    const references = new Set<string>(catalogue.references.map(({ id }) => id));
    for (const requirement of catalogue.requirements) {
      expect(requirement.readings.filter((id) => !readings.has(id))).toEqual([]);
    }
    for (const reading of catalogue.readings) {
      expect(reading.references.filter((id) => !references.has(id))).toEqual([]);
    }
  });

  it("has English words for every id, and none to spare", () => {
    expect(sorted(Object.keys(messages.requirements))).toEqual(sorted(catalogue.requirements.map(({ id }) => id)));
    expect(sorted(Object.keys(messages.readings))).toEqual(sorted(catalogue.readings.map(({ id }) => id)));
    expect(sorted(Object.keys(messages.catalogue.prose))).toEqual(
      sorted(catalogue.proseRequirements.map(({ id }) => id)),
    );
    expect(sorted(Object.keys(messages.catalogue.limits))).toEqual(sorted(catalogue.limits.map(({ id }) => id)));
    expect(sorted(Object.keys(messages.names.applications))).toEqual(sorted([...applicationIds]));
  });
});
