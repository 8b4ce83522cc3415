import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { assignOpenPoint } from "#core/plan/edits.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";
import { failoverPlan, Screen } from "./failoverScreen.tsx";

const question = /concurrent calls does Digital Fax have/;
const assignment = () => within(screen.getByRole("group", { name: new RegExp(`^Assign: .*${question.source}`) }));

describe("open points", () => {
  it("can be given to somebody, the usual one marked", async () => {
    const onAssign = vi.fn();
    renderWithWords(<Screen start="findings" onAssign={onAssign} />);
    const owner = assignment().getByRole<HTMLSelectElement>("combobox", { name: "Answered by" });
    expect([...owner.options].map(({ text }) => text)).toEqual([
      "Presales engineer (usually)",
      "Customer’s network team",
      "PBX team",
      "Imagicle",
      "Customer’s IT",
    ]);
    await userEvent.selectOptions(owner, "Customer’s IT");
    expect(onAssign).toHaveBeenLastCalledWith(
      expect.objectContaining({ usualOwner: "engineer" }),
      { owner: "customer-it" },
      expect.stringMatching(question),
    );
    await userEvent.selectOptions(owner, "Presales engineer (usually)");
  });

  it("go back to the usual one by forgetting the assignment", async () => {
    const onAssign = vi.fn();
    const { unmount } = renderWithWords(<Screen start="findings" onAssign={onAssign} />);
    await userEvent.selectOptions(assignment().getByRole("combobox"), "PBX team");
    const [point, change] = onAssign.mock.lastCall ?? [];
    unmount();
    renderWithWords(
      <Screen plan={assignOpenPoint(failoverPlan, point.id, change)} start="findings" onAssign={onAssign} />,
    );
    expect(assignment().getByRole<HTMLSelectElement>("combobox").value).toBe("pbx-team");
    await userEvent.selectOptions(assignment().getByRole("combobox"), "Presales engineer (usually)");
    expect(onAssign.mock.lastCall?.[1]).toEqual({ owner: null });
  });

  it("show what was chosen at once, though the plan is judged later", async () => {
    renderWithWords(<Screen start="findings" onAssign={() => undefined} />);
    const owner = assignment().getByRole<HTMLSelectElement>("combobox");
    const due = assignment().getByLabelText<HTMLInputElement>("Due");
    await userEvent.selectOptions(owner, "PBX team");
    expect(owner.value).toBe("pbx-team");
    fireEvent.change(due, { target: { value: "2026-12-04" } });
    expect([owner.value, due.value]).toEqual(["pbx-team", "2026-12-04"]);
  });

  it("take a date, and none that a plan cannot hold", () => {
    const onAssign = vi.fn();
    renderWithWords(<Screen start="findings" onAssign={onAssign} />);
    const due = assignment().getByLabelText("Due");
    fireEvent.change(due, { target: { value: "2026-12-04" } });
    expect(onAssign.mock.lastCall?.[1]).toEqual({ due: "2026-12-04" });
    fireEvent.change(due, { target: { value: "12026-12-04" } });
    expect(onAssign).toHaveBeenCalledTimes(1);
  });

  it("break no accessibility rule while they can be assigned", async () => {
    const { container } = renderWithWords(<Screen start="findings" onAssign={() => undefined} />);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
