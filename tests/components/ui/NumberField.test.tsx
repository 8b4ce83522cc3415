import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { NumberField } from "#ui/NumberField.tsx";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";

function renderField(start: number | null) {
  const values: (number | null)[] = [];
  const drafts: (string | null)[] = [];
  let replace: (value: number | null) => void = () => undefined;
  function Holder() {
    const [value, setValue] = useState(start);
    replace = setValue;
    return (
      <NumberField
        label="Calls"
        kind="whole"
        range={{ least: 0, most: 1000 }}
        value={value}
        onChange={(next) => {
          values.push(next);
          setValue(next);
        }}
        explain={(problem, { most }) => `No: ${problem} (${most})`}
        onDraft={(text) => drafts.push(text)}
      />
    );
  }
  const { container } = render(<Holder />);
  return { container, values, drafts, replace: (value: number | null) => replace(value), user: userEvent.setup() };
}

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Calls" });

describe("NumberField", () => {
  it("tells each value as it is typed", async () => {
    const { user, values } = renderField(null);
    await user.type(field(), "12");
    expect(values).toEqual([1, 12]);
  });

  it("takes an emptied field as not known", async () => {
    const { user, values } = renderField(5);
    await user.clear(field());
    expect(values).toEqual([null]);
  });

  it("keeps a text that is no number, says why, and changes no value", async () => {
    const { user, values, drafts } = renderField(12);
    await user.type(field(), "x");
    expect(field().value).toBe("12x");
    expect(values).toEqual([]);
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(sentencesOf(field())).toBe("No: not-a-number (1000)");
    expect(drafts.at(-1)).toBe("12x");
  });

  it("takes the text up again once it is mended", async () => {
    const { user, values, drafts } = renderField(12);
    await user.type(field(), "x{Backspace}3");
    expect(values).toEqual([123]);
    expect(field().getAttribute("aria-invalid")).toBe(null);
    expect(drafts.at(-1)).toBe(null);
  });

  it("keeps digits as they were grouped", async () => {
    const { user, values } = renderField(null);
    await user.type(field(), "1 00");
    expect(field().value).toBe("1 00");
    expect(values).toEqual([1, 10, 100]);
  });

  it("follows a value that changes from elsewhere, even over a text that could not be read", async () => {
    const { user, replace } = renderField(12);
    await user.type(field(), "x");
    act(() => replace(7));
    expect(field().value).toBe("7");
  });

  it("has no accessibility problem, sound or not", async () => {
    const { user, container } = renderField(12);
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.type(field(), "x");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
