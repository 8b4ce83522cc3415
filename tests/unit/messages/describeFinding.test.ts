import { describe, expect, it } from "vitest";
import type { Finding } from "#core/assess/assessment.ts";
import { languages } from "#core/plan/languages.ts";
import { describeFinding } from "#messages/describe.ts";
import { wordsOf } from "#messages/words.ts";

/** A finding in every language; spaces that do not break are written as any other. */
const said = (finding: Finding) =>
  Object.fromEntries(
    languages.map((language) => [language, describeFinding(wordsOf(language), finding).replaceAll(/\s/g, " ")]),
  );

describe("what is near enough for a cluster only", () => {
  const near = (from: string, to: string): Finding => ({
    code: "latency/within-cluster-limit-only",
    severity: "warning",
    at: ["measurements", "s1", "s2"],
    values: {
      from,
      to,
      within: from === to ? "yes" : "no",
      rttMs: 80,
      figure: "most",
      clusterLimitMs: 100,
      limitMs: 50,
      limits: ["tapi-jtapi", "axl"],
    },
    source: { kind: "limit", limit: "inter-node" },
  });

  it("is said of two sites", () => {
    expect(said(near("Milano", "Roma"))).toEqual({
      en: "Milano and Roma are near enough for one cluster (at most 80 ms of 100 ms) and too far for TAPI / JTAPI call control and AXL (50 ms): a server at one of them may join the cluster, and must not work with the other’s PBX or phones.",
      it: "La latenza tra Milano e Roma rientra nel limite del cluster (al massimo 80 ms su 100 ms) ma supera quello di 50 ms per: Controllo chiamata TAPI / JTAPI e AXL. Un server in una delle due sedi può far parte del cluster, ma non deve lavorare con il centralino o i telefoni dell’altra.",
    });
  });

  it("is said of the network within one site", () => {
    expect(said(near("Milano", "Milano"))).toEqual({
      en: "The network within Milano is quick enough for one cluster (at most 80 ms of 100 ms) and too slow for TAPI / JTAPI call control and AXL (50 ms): servers there may form a cluster, and must not work with the PBX or phones there.",
      it: "La latenza in Milano rientra nel limite del cluster (al massimo 80 ms su 100 ms) ma supera quello di 50 ms per: Controllo chiamata TAPI / JTAPI e AXL. I server di questa sede possono formare un cluster, ma non devono lavorare con il centralino o i telefoni della sede.",
    });
  });
});

describe("what leaves applications without a server", () => {
  const without = (...down: readonly string[]): Finding => ({
    code: "state/no-server-left",
    severity: "warning",
    at: ["nodes"],
    values: { down, applications: ["digital-fax", "ivr-manager"] },
    source: { kind: "plan" },
  });

  it("is said of one outage", () => {
    expect(said(without("Milano"))).toEqual({
      en: "With Milano down, nothing is left to serve Digital Fax and IVR Manager.",
      it: "Con Milano fuori servizio non resta alcun server per Digital Fax e IVR Manager.",
    });
  });

  it("is said of several, each of which is enough", () => {
    expect(said(without("Nodo 1", "Roma"))).toEqual({
      en: "Each of these, down by itself, leaves applications without a server (Digital Fax and IVR Manager): Nodo 1 and Roma.",
      it: "Ciascuno di questi elementi, fuori servizio anche da solo, lascia applicazioni senza server (Digital Fax e IVR Manager): Nodo 1 e Roma.",
    });
  });
});

describe("a name that every object answers to", () => {
  it("is said as it was typed", () => {
    const shared = (names: readonly string[]): Finding => ({
      code: "nodes/several-primaries",
      severity: "warning",
      at: ["nodes"],
      values: { applications: ["call-recording"], servers: names },
      source: { kind: "plan" },
    });
    expect(said(shared(["constructor", "__proto__"])).en).toContain("constructor and __proto__ are all active");
  });
});
