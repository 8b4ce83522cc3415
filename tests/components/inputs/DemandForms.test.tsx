import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const plan = planWith({
  applications: ["digital-fax", "advanced-queuing", "call-recording"],
  sites: [
    site("dc", { kind: "data-centre", name: "Milano" }),
    site("b1", { name: "Köln", traffic: { "digital-fax": { by: "calls", concurrentCalls: 4 } } }),
    site("b2", { name: "Zürich" }),
  ],
});

const field = (name: string) => within(screen.getByRole("dialog")).getByRole<HTMLInputElement>("textbox", { name });
const way = (name: RegExp) => within(screen.getByRole("dialog")).getByRole("radio", { name });

async function openCell(cell: string, start = plan) {
  const inputs = renderInputs(start);
  await inputs.openSection("Traffic");
  await inputs.user.click(screen.getByTitle(howOf(cell)));
  return inputs;
}

const howOf = (cell: string) => `How ${cell.replace(", ", " at ")} is worked out`;

describe("the forms of the dialog for calls", () => {
  const unread = () => screen.queryByRole("button", { name: /^Traffic: 1 entry not understood/ });

  it("stays open on Done while an entry is not understood, and leads to it", async () => {
    const { user } = await openCell("Advanced Queuing, Milano");
    await user.click(way(/waits in the queue/));
    await user.type(field("Agents"), "abc");
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(document.activeElement).toBe(field("Agents"));
    expect(sentencesOf(field("Agents"))).toContain("Write digits only");
    await user.clear(field("Agents"));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("keeps an entry that is not understood over Escape, as the table does, and marks its cell", async () => {
    const { user } = await openCell("Advanced Queuing, Milano");
    await user.click(way(/waits in the queue/));
    await user.type(field("Agents"), "abc");
    await user.keyboard("{Escape}");
    expect(unread()).not.toBeNull();
    const button = await screen.findByRole("button", { name: "Advanced Queuing, Milano: not known yet" });
    expect(button.closest("td")?.textContent).toContain("1 entry not understood");
    await user.click(button);
    expect(field("Agents").value).toBe("abc");
    await user.clear(field("Agents"));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(unread()).toBeNull();
  });

  it("leaves no entry that is not understood where none can be seen", async () => {
    const { user, openSection, replacePlan } = renderInputs(plan);
    await openSection("Traffic");
    await user.type(screen.getByRole("textbox", { name: "Digital Fax, Köln" }), "x");
    expect(unread()).not.toBeNull();
    await user.click(screen.getByRole("button", { name: howOf("Digital Fax, Köln") }));
    await user.click(way(/busy hour/));
    await user.type(field("Mean hold time (s)"), "long");
    await user.click(way(/is known/));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(unread()).toBeNull();
    await user.click(screen.getByRole("button", { name: howOf("Digital Fax, Köln") }));
    await user.click(way(/busy hour/));
    await user.type(field("Mean hold time (s)"), "long");
    await user.keyboard("{Escape}");
    expect(unread()).not.toBeNull();
    act(() => replacePlan(plan));
    expect(unread()).toBeNull();
  });

  it("keeps the answers of each form while the dialog is open", async () => {
    const { user, plan: now } = await openCell("Advanced Queuing, Milano");
    await user.click(way(/waits in the queue/));
    await user.type(field("Calls in the busy hour"), "200");
    await user.type(field("Agents"), "14");
    await user.type(field("Target answer time (s)"), "20");
    await user.type(field("Accepted overflow (%)"), "x");
    await user.click(way(/busy hour/));
    await user.type(field("Accepted blocking (%)"), "3");
    await user.click(way(/is known/));
    await user.click(way(/waits in the queue/));
    expect(now().sites[0]?.traffic["advanced-queuing"]).toMatchObject({
      by: "erlang-c",
      arrivals: { per: "busy-hour", calls: 200 },
      agents: 14,
      targetSeconds: 20,
    });
    expect(field("Accepted overflow (%)").value).toBe("x");
    await user.click(way(/busy hour/));
    expect(field("Accepted blocking (%)").value).toBe("3");
  });

  it("keeps a number that was known while nothing is worked out from the other form", async () => {
    const { user, plan: now } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.click(way(/is known/));
    expect(now().sites[1]?.traffic["digital-fax"]).toEqual({ by: "calls", concurrentCalls: 4 });
  });

  it("keeps the calls of the day and those of the busy hour apart", async () => {
    const { user } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.type(field("Calls in the busy hour"), "110");
    await user.selectOptions(screen.getByRole("combobox", { name: "Calls are counted" }), "per day");
    await user.type(field("Calls per day"), "550");
    await user.selectOptions(screen.getByRole("combobox", { name: "Calls are counted" }), "in the busy hour");
    expect(field("Calls in the busy hour").value).toBe("110");
    await user.selectOptions(screen.getByRole("combobox", { name: "Calls are counted" }), "per day");
    expect(field("Calls per day").value).toBe("550");
  });

  it("asks for no licence's limit where one is typed", async () => {
    const { user } = await openCell("Advanced Queuing, Milano");
    await user.click(way(/waits in the queue/));
    await user.type(field("Calls in the busy hour"), "200");
    await user.type(field("Mean handling time (s)"), "180");
    await user.type(field("Agents"), "10");
    expect(
      screen.getByText(/the queue grows without end. More agents, or the licence’s limit, give a number./),
    ).toBeTruthy();
    await user.type(field("Largest number of waiting calls"), "30");
    expect(screen.getByText("The licence lets 30 calls wait, so no more can.")).toBeTruthy();
    expect(
      screen.getByText("The agents cannot take that much: the queue fills up to the licence’s limit."),
    ).toBeTruthy();
    expect(screen.getByText("30 concurrent calls")).toBeTruthy();
  });
});
