import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { iperfOutputs } from "#tests/unit/imports/measurements/iperfOutputs.ts";
import { outputs } from "#tests/unit/imports/measurements/outputs.ts";
import { pingOutputs } from "#tests/unit/imports/measurements/pingOutputs.ts";
import { traceOutputs } from "#tests/unit/imports/measurements/traceOutputs.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderInputs } from "./setUp.tsx";

const known = {
  ...newMeasurement("dc", "s2"),
  rttMs: 12,
  rttMinMs: 11,
  rttMaxMs: 20,
  lossPercent: 1,
  method: "ping, 100 packets",
};

const twoSites = planWith({
  applications: ["digital-fax"],
  sites: [
    site("dc", { name: "Milano", traffic: { "digital-fax": { by: "calls", concurrentCalls: 4 } } }),
    site("s2", { name: "Köln", traffic: { "digital-fax": { by: "calls", concurrentCalls: 2 } } }),
  ],
  measurements: [known],
});

const dialog = () => within(screen.getByRole("dialog"));
const pasteField = () => dialog().getByRole<HTMLTextAreaElement>("textbox", { name: "Output of the tool" });
const useButton = () => dialog().getByRole<HTMLButtonElement>("button", { name: "Use these figures" });
const row = (name: RegExp) => dialog().getByRole("row", { name });

/** The section with the dialog of one path open, and a text pasted into it. */
async function paste(text: string, { plan = twoSites, button = "Paste… Milano – Köln" } = {}) {
  const hands = renderInputs(plan);
  await hands.openSection("Measurements");
  await hands.user.click(screen.getByRole("button", { name: button }));
  pasteField().focus();
  await hands.user.paste(text);
  return hands;
}

describe("pasting a measurement", () => {
  it("shows what a German Windows measured and what it will replace, and writes it in one step", async () => {
    const { user, plan, edits } = await paste(outputs.windowsGerman);
    await dialog().findByText("Read as output of ping: 4 sent, 2 replies.");
    expect(row(/^Average 12 ms 8 ms$/)).toBeTruthy();
    expect(row(/^Minimum 11 ms 7 ms$/)).toBeTruthy();
    expect(row(/^Maximum 20 ms 9 ms$/)).toBeTruthy();
    expect(row(/^Jitter not known 2 ms$/)).toBeTruthy();
    expect(row(/^Loss 1 % 50 %$/)).toBeTruthy();
    expect(dialog().getByText("Line 11: average, minimum and maximum")).toBeTruthy();
    expect(dialog().getByText("Minimum = 7ms, Maximum = 9ms, Mittelwert = 8ms")).toBeTruthy();
    expect(plan()).toBe(twoSites);
    await user.click(useButton());
    expect(plan().measurements).toEqual([
      {
        ...newMeasurement("dc", "s2"),
        rttMs: 8,
        rttMinMs: 7,
        rttMaxMs: 9,
        jitterMs: 2,
        lossPercent: 50,
        method: "ping, 4 packets",
      },
    ]);
    expect(edits).toEqual([{ label: "pasted measurement Milano – Köln", group: undefined }]);
    expect(screen.queryByRole("dialog")).toBe(null);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "RTT Milano – Köln" }).value).toBe("8");
  });

  it("keeps what the output does not have", async () => {
    const { user, plan } = await paste(outputs.mtr, {
      plan: { ...twoSites, measurements: [{ ...known, jitterMs: 3 }] },
    });
    await dialog().findByText("Read as output of mtr: 100 sent, 98 replies.");
    expect(row(/^Jitter 3 ms stays as it is$/)).toBeTruthy();
    await user.click(useButton());
    expect(plan().measurements[0]).toMatchObject({ rttMs: 22.6, jitterMs: 3, lossPercent: 2 });
  });

  it("shows and keeps how the jitter that stays was measured", async () => {
    const { user, plan } = await paste(outputs.mtr, {
      plan: { ...twoSites, measurements: [{ ...known, jitterMs: 3 }] },
    });
    const method = "mtr, 100 packets; ping, 100 packets (jitter)";
    await dialog().findByText(/Read as output of mtr/);
    expect(row(new RegExp(`^How measured ping, 100 packets ${method.replaceAll(/[()]/g, "\\$&")}$`))).toBeTruthy();
    await user.click(useButton());
    expect(plan().measurements[0]?.method).toBe(method);
  });

  it.each([
    [
      "another one's jitter",
      outputs.mtr,
      { jitterMs: 0.012, method: "ping, 100 packets; iperf3, 1,500 packets (jitter and loss)" },
      "mtr, 100 packets; iperf3, 1,500 packets (jitter)",
    ],
    ["jitter and loss", outputs.iperfTcp, { jitterMs: 3 }, "iperf3; ping, 100 packets (jitter and loss)"],
    [
      "jitter that nobody noted the way of",
      outputs.mtr,
      { jitterMs: 3, method: "" },
      "mtr, 100 packets; earlier figures (jitter)",
    ],
    [
      "a way too long to repeat",
      outputs.mtr,
      { jitterMs: 3, method: "x".repeat(190) },
      "mtr, 100 packets; earlier figures (jitter)",
    ],
    ["nothing that stays", outputs.linux, { jitterMs: 3 }, "ping, 4 packets"],
  ])("names the way of %s", async (_name, text, figures, method) => {
    const { user, plan } = await paste(text, { plan: { ...twoSites, measurements: [{ ...known, ...figures }] } });
    await dialog().findByText(/Read as output of/);
    await user.click(useButton());
    expect(plan().measurements[0]?.method).toBe(method);
  });

  it("does not keep a minimum and maximum beside an average that is not theirs", async () => {
    const averageOnly = "HOST: probe   Loss%   Snt   Avg\n  1.|-- 10.20.0.11  0.0%   100   5.5\n";
    const { user, plan } = await paste(averageOnly);
    await dialog().findByText(/Read as output of mtr/);
    expect(row(/^Minimum 11 ms not known any more$/)).toBeTruthy();
    await user.click(useButton());
    expect(plan().measurements[0]).toMatchObject({ rttMs: 5.5, rttMinMs: null, rttMaxMs: null });
  });

  it.each([
    [
      "an earlier run",
      `${outputs.windowsGerman}\n${outputs.linux}`,
      /more than one output\. Only the last one was read/,
    ],
    [
      "a destination that nothing states",
      outputs.mtr,
      /The destination is not stated in this text; the last hop is taken as it/,
    ],
    ["the worse direction", iperfOutputs.iperfUdpBothWays, /jitter and loss are those of the worse one/],
    [
      "a loss that is left open",
      pingOutputs.windowsOneUnreachable.split("\n").slice(1).join("\n"),
      /Another host answered in place of the destination.* the loss is left open/,
    ],
  ])("notes %s", async (_name, text, sentence) => {
    await paste(text);
    expect(await dialog().findByText(sentence)).toBeTruthy();
  });

  it("keeps the round-trip time, and how it was measured, under iperf3's jitter and loss", async () => {
    const { user, plan } = await paste(outputs.iperfUdp);
    expect(
      await dialog().findByText("This output has jitter and loss only; the round-trip time stays as it is."),
    ).toBeTruthy();
    expect(row(/^Average 12 ms stays as it is$/)).toBeTruthy();
    await user.click(useButton());
    expect(plan().measurements).toEqual([
      {
        ...known,
        jitterMs: 0.012,
        lossPercent: 0.2,
        method: "ping, 100 packets; iperf3, 1,500 packets (jitter and loss)",
      },
    ]);
  });

  it("does not name iperf3 twice", async () => {
    const method = "ping, 100 packets; iperf3, 1,500 packets (jitter and loss)";
    const { user, plan } = await paste(outputs.iperfUdp, {
      plan: { ...twoSites, measurements: [{ ...known, method }] },
    });
    await dialog().findByText(/jitter and loss only/);
    await user.click(useButton());
    expect(plan().measurements[0]?.method).toBe(method);
  });

  it("says that less than a millisecond is taken as one", async () => {
    await paste(outputs.windowsNear);
    expect(await dialog().findByText(/less than 1 ms is taken as 1 ms/)).toBeTruthy();
    expect(dialog().getByText(/figures may be off by up to 1 ms/)).toBeTruthy();
    expect(row(/^Average 12 ms 1 ms$/)).toBeTruthy();
  });

  it("leaves out what a plan cannot hold", async () => {
    const { user, plan } = await paste('{"end":{"sum":{"jitter_ms":70000,"lost_percent":0.4,"packets":10}}}');
    expect(await dialog().findByText("One figure is beyond what a plan can hold and is left out.")).toBeTruthy();
    expect(row(/^Jitter not known 70,000 ms – left out$/)).toBeTruthy();
    await user.click(useButton());
    expect(plan().measurements[0]).toMatchObject({ jitterMs: null, lossPercent: 0.4 });
  });

  it.each([
    ["blanks", "  \n ", /There are only blanks here/],
    [
      "garbage",
      "it was rather quick",
      /No output of a known tool was found\. .* ping, psping, tracert .* mtr .* iperf3/,
    ],
    ["too much", "x".repeat(200_001), /longer than 200,000 characters\. Paste one run only/],
    ["half a JSON", '{"end":{', /begins like JSON, but a part of it is missing/],
    ["an error", outputs.iperfError, /stopped with an error: “unable to connect to server: Connection refused”/],
    [
      "no replies",
      outputs.windowsLost,
      /Line 6, “Packets: Sent = 2, Received = 0, Lost = 2 \(100% loss\)”, .* 100 % loss was measured.* firewall may drop ICMP/,
    ],
    [
      "a trace that ends before its destination",
      traceOutputs.tracertRefused,
      /Line 8, “3 10\.9\.9\.1 reports: Destination host unreachable\.”, is where this trace ends, and that is not its/,
    ],
    ["packets that never arrived", iperfOutputs.iperfUdpNothing, /iperf3 sent 179 packets and none arrived/],
    ["the far side's TCP", iperfOutputs.iperfReverse, /Over TCP only the sending side sees times/],
  ])("says what to do about %s, and keeps text and plan", async (_name, text, sentence) => {
    const { user, plan, edits } = await paste(text);
    expect(await dialog().findByText(sentence)).toBeTruthy();
    expect(useButton().disabled).toBe(true);
    expect(pasteField().value).toBe(text);
    await user.click(dialog().getByRole("button", { name: "Cancel" }));
    await user.click(screen.getByRole("button", { name: "Paste… Milano – Köln" }));
    expect(pasteField().value).toBe(text);
    expect([plan(), edits]).toEqual([twoSites, []]);
  });

  it("keeps the text of one path from another", async () => {
    const { user } = await paste(outputs.linux);
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Paste… within Milano" }));
    expect(pasteField().value).toBe("");
  });

  it("asks for the path when it was opened above the list", async () => {
    const { user, plan } = await paste(outputs.linux, { button: "Paste output…" });
    expect(await dialog().findByText("Choose the path that was measured; then the figures can be used.")).toBeTruthy();
    expect(useButton().disabled).toBe(true);
    await user.selectOptions(dialog().getByRole("combobox", { name: "For which path" }), "within Milano");
    expect(row(/^Average not known 13\.433 ms$/)).toBeTruthy();
    await user.click(useButton());
    const within = plan().measurements.find(({ between: [from, to] }: Plan["measurements"][number]) => from === to);
    expect(within).toMatchObject({ between: ["dc", "dc"], rttMs: 13.433, method: "ping, 4 packets" });
  });

  it("gives the keyboard to the text, and back to the button", async () => {
    const { user, openSection } = renderInputs(twoSites);
    await openSection("Measurements");
    const button = screen.getByRole("button", { name: "Paste… Milano – Köln" });
    await user.click(button);
    expect(document.activeElement).toBe(pasteField());
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it.each([
    ["understood", outputs.windowsNear, /Read as output/],
    ["not understood", "?", /No output of a known tool/],
  ])("has no accessibility problem with a text %s", async (_name, text, sentence) => {
    await paste(text, { button: "Paste output…" });
    await dialog().findByText(sentence);
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
});
