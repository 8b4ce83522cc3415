import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { AddressListField } from "#ui/AddressListField.tsx";

function renderField(start: readonly string[], errors: readonly string[] = []) {
  let latest = start;
  let replace: (value: readonly string[]) => void = () => undefined;
  function Holder() {
    const [value, setValue] = useState(start);
    latest = value;
    replace = setValue;
    return (
      <AddressListField
        label="Addresses"
        value={value}
        onChange={setValue}
        limits={{ entries: 3, length: 20 }}
        explain={(problem) => `No: ${problem}`}
        errors={errors}
      />
    );
  }
  render(<Holder />);
  return { value: () => latest, replace: (value: readonly string[]) => replace(value), user: userEvent.setup() };
}

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Addresses" });

describe("AddressListField", () => {
  it("takes one entry a line, or with commas or semicolons between", async () => {
    const { user, value } = renderField([]);
    await user.type(field(), "192.0.2.1, 192.0.2.2;2001:db8::1");
    expect(value()).toEqual(["192.0.2.1", "192.0.2.2", "2001:db8::1"]);
    expect(field().value).toBe("192.0.2.1, 192.0.2.2;2001:db8::1");
  });

  it("keeps an address with its mask as one entry, so that the mask is not taken for a host", async () => {
    const { user, value } = renderField([]);
    await user.type(field(), "10.0.0.0 255.0.0.0");
    expect(value()).toEqual(["10.0.0.0 255.0.0.0"]);
  });

  it("keeps bad entries as typed and shows the sentences about them", async () => {
    const { user, value } = renderField(["10.0.0.300"], ["“10.0.0.300” is no address."]);
    await user.type(field(), "{End}0");
    expect(value()).toEqual(["10.0.0.3000"]);
    expect(screen.getByText("“10.0.0.300” is no address.")).toBeTruthy();
    expect(field().getAttribute("aria-invalid")).toBe("true");
  });

  it("keeps a list that is too long in the field and the last good one in the plan", async () => {
    const { user, value } = renderField(["a", "b", "c"]);
    await user.type(field(), "{End},d");
    expect(field().value).toBe("a\nb\nc,d");
    expect(value()).toEqual(["a", "b", "c"]);
    expect(screen.getByText("No: too-many")).toBeTruthy();
  });

  it("keeps an entry that is too long in the field", async () => {
    const { user, value } = renderField([]);
    await user.type(field(), "123456789012345678901");
    expect(value()).toEqual(["12345678901234567890"]);
    expect(screen.getByText("No: too-long")).toBeTruthy();
  });

  it("follows a value that changes from elsewhere", () => {
    const { replace } = renderField(["192.0.2.1"]);
    act(() => replace(["192.0.2.9"]));
    expect(field().value).toBe("192.0.2.9");
  });
});
