import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const plan = planWith({
  applications: ["digital-fax", "advanced-queuing", "call-recording"],
  sites: [site("dc", { kind: "data-centre", name: "Milano" })],
});

describe("how calls travel", () => {
  const choose = (name: string) => screen.getByRole("combobox", { name });

  it("asks for codec, fax and recording as the applications raise them", async () => {
    const { user, plan: now, openSection } = renderInputs(plan);
    await openSection("Traffic");
    await user.selectOptions(choose("Codec and packet time"), "G.729, 20 ms");
    await user.selectOptions(choose("Encryption of media"), "SRTP, 80-bit tag");
    await user.selectOptions(choose("Bit rate"), "33,600 bit/s (V.34)");
    await user.selectOptions(choose("Packet time"), "40 ms");
    await user.selectOptions(choose("Earlier packets repeated"), "2");
    await user.selectOptions(choose("How calls reach the recorder"), "Network-based recording (NBR)");
    await user.type(screen.getByRole("textbox", { name: "Recorded hours a day, all sites" }), "7.5");
    await user.type(screen.getByRole("textbox", { name: "Days kept" }), "90");
    expect([now().voice, now().fax, now().recording]).toEqual([
      { codec: "g729", srtp: "tag-80" },
      { bitRate: 33_600, packetMs: 40, redundancy: 2 },
      { method: "nbr", hoursPerDay: 7.5, daysKept: 90 },
    ]);
    await user.selectOptions(choose("Earlier packets repeated"), "Not known yet");
    await user.selectOptions(choose("How calls reach the recorder"), "Not known yet");
    expect([now().fax.redundancy, now().recording.method]).toEqual([null, null]);
  });

  it("asks before there is a site", async () => {
    const { user, plan: now, openSection } = renderInputs({ ...plan, sites: [] });
    await openSection("Traffic");
    expect(screen.getByText(/Add sites first/)).toBeTruthy();
    await user.selectOptions(choose("How calls reach the recorder"), "Border element (CUBE)");
    expect(now().recording.method).toBe("cube");
  });

  it.each([
    ["hours", "Recorded hours a day, all sites", "1000001"],
    ["days", "Days kept", "36501"],
  ])("keeps the plan where there are too many %s", async (_, name, text) => {
    const { user, plan: now, openSection } = renderInputs(plan);
    await openSection("Traffic");
    const input = screen.getByRole<HTMLInputElement>("textbox", { name });
    await user.click(input);
    await user.paste(text);
    expect(sentencesOf(input)).toContain("The most is ");
    expect(now().recording).toEqual(plan.recording);
  });

  it("asks for no fax and no recording where neither is installed", async () => {
    const { openSection } = renderInputs({ ...plan, applications: ["advanced-queuing"] });
    await openSection("Traffic");
    expect(screen.queryByRole("combobox", { name: "Bit rate" })).toBeNull();
    expect(screen.queryByRole("textbox", { name: "Days kept" })).toBeNull();
  });
});
