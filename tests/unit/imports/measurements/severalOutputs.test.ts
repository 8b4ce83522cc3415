import { describe, expect, it } from "vitest";
import { otherOutputs } from "./otherOutputs.ts";
import { outputs } from "./outputs.ts";
import { pingOutputs } from "./pingOutputs.ts";
import { figuresOf, notesOf, problemLineOf } from "./readings.ts";
import { traceOutputs } from "./traceOutputs.ts";

describe("what is none of these", () => {
  it.each([
    "mikroTik",
    "mikroTikSummary",
    "mikroTikSeconds",
    "pathping",
    "powerShell",
    "prose",
    "proseLabels",
  ] as const)("is not read: %s", (name) => {
    expect(figuresOf(otherOutputs[name])).toBe("measurement/not-understood");
  });

  it.each(["mikroTik", "pathping", "powerShell", "nameUnknown"] as const)(
    "does not give way to an earlier run: %s",
    (name) => {
      const text = `${outputs.windowsEnglish}\n${otherOutputs[name]}`;
      expect(figuresOf(text)).toBe("measurement/last-not-understood");
      expect(problemLineOf(text)).toBe(otherOutputs[name].split("\n")[0]);
    },
  );
});

describe("several outputs in one text", () => {
  const readable = [
    outputs.windowsEnglish,
    outputs.linux,
    pingOutputs.quietTwice,
    pingOutputs.cisco,
    outputs.psping,
    outputs.tracert,
    outputs.traceroute,
    traceOutputs.tracerouteMac,
    outputs.mtr,
    outputs.mtrJson,
    outputs.iperfUdp,
  ];

  it("are told apart whatever tools they are from, and the last one counts", () => {
    for (const first of readable) {
      for (const second of readable) {
        const text = `${first}\n${second}`;
        expect(figuresOf(text)).toEqual(figuresOf(second));
        expect(notesOf(text)).toContain("earlier-run-left-out");
      }
    }
  });

  it("are told apart with no blank line between them", () => {
    const [trace, echoes] = [outputs.tracert, outputs.windowsEnglish].map((output) => output.replaceAll(/\n+/g, "\n"));
    expect(figuresOf(`${trace}${echoes}`)).toEqual(figuresOf(outputs.windowsEnglish));
    const summary = outputs.windowsEnglish.split("\n").slice(8).join("\n");
    expect(figuresOf(`${traceOutputs.tracerouteHeaderless}${summary}`)).toEqual(figuresOf(summary));
  });

  it("gives the last one also where nothing came back", () => {
    expect(figuresOf(`${outputs.linux}\n${pingOutputs.linuxLost}`)).toBe("measurement/no-replies");
    expect(figuresOf(`${outputs.windowsEnglish}\n${outputs.windowsLost}`)).toBe("measurement/no-replies");
    expect(figuresOf(`${outputs.windowsEnglish}\n${pingOutputs.windowsUnfinished}`)).toBe("measurement/no-replies");
    expect(figuresOf(`${pingOutputs.linuxLost}\n${outputs.linux}`)).toEqual(figuresOf(outputs.linux));
  });

  it("notes nothing of a command that stands alone", () => {
    expect(notesOf(`${outputs.windowsEnglish}\n\nC:\\>ping 10.30.0.11\n`)).toEqual([]);
  });
});

describe("how text was carried", () => {
  it.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["marks of quotation", (text: string) => text.replaceAll(/^/gm, "> ")],
    ["marks of quotation of quotations", (text: string) => text.replaceAll(/^/gm, ">> ")],
    ["carriage returns", (text: string) => text.replaceAll("\n", "\r\n")],
    ["blank lines between", (text: string) => text.replaceAll("\n", "\n\n")],
  ])("does not matter: %s", (_name, carried) => {
    for (const text of [
      outputs.windowsGerman,
      outputs.linux,
      outputs.tracert,
      outputs.traceroute,
      outputs.mtr,
      outputs.iperfUdp,
      pingOutputs.windowsOneUnreachable,
    ]) {
      expect(figuresOf(carried(text))).toEqual(figuresOf(text));
    }
  });

  it("does not matter: characters written as entities", () => {
    const carried = outputs.windowsNear.replaceAll("<", "&lt;");
    expect([figuresOf(carried), notesOf(carried)]).toEqual([figuresOf(outputs.windowsNear), ["upper-bound"]]);
    expect(figuresOf(outputs.tracert.replaceAll("<", "&lt;"))).toEqual(figuresOf(outputs.tracert));
  });
});
