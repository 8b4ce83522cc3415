import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { CheckboxGroup } from "#ui/CheckboxGroup.tsx";
import { DataTable } from "#ui/DataTable.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { Select } from "#ui/Select.tsx";
import { Switch } from "#ui/Switch.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { accessibilityProblems } from "../accessibilityProblems.ts";

const manySites = Array.from({ length: 500 }, (_, index) => ({ value: `s${index}`, label: `Site ${index}` }));

function SiteChoice() {
  const [value, setValue] = useState("s3");
  return <Select label="Site" value={value} options={manySites} onChange={setValue} />;
}

describe("Select", () => {
  it("is a combo box of the browser with its label", () => {
    render(<SiteChoice />);
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Site" }).value).toBe("s3");
  });

  it("brings a long list only when somebody comes to it", async () => {
    render(<SiteChoice />);
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await userEvent.tab();
    expect(screen.getAllByRole("option")).toHaveLength(500);
    await userEvent.selectOptions(screen.getByRole("combobox"), "Site 499");
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("s499");
  });
});

describe("the controls", () => {
  it("have no accessibility problem", async () => {
    const { container } = render(
      <>
        <SiteChoice />
        <RadioGroup
          label="Vendor"
          value={null}
          description="Whose it is."
          options={[
            { value: "a", label: "One" },
            { value: "b", label: "Other", description: "Any other." },
          ]}
          onChange={() => undefined}
        />
        <CheckboxGroup label="Applications" description="What is installed.">
          <Checkbox isSelected onChange={() => undefined}>
            Fax
          </Checkbox>
          <Checkbox isSelected={false} onChange={() => undefined} description="With a word on it.">
            Queuing
          </Checkbox>
        </CheckboxGroup>
        <VerdictMark tone="bad" word="Failed" />
        <Notice tone="warn" word="Warning" role="status">
          Something happened.
        </Notice>
      </>,
    );
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("say a verdict in words even where only its mark is shown", () => {
    render(<VerdictMark tone="good" word="Passed" show="mark" />);
    expect(screen.getByText("Passed")).toBeTruthy();
  });
});

describe("Switch", () => {
  it("is on or off by keyboard, and says which", async () => {
    function Holder() {
      const [isSelected, setSelected] = useState(false);
      return (
        <Switch isSelected={isSelected} onChange={setSelected}>
          Group
        </Switch>
      );
    }
    const { container } = render(<Holder />);
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "Group" }).checked).toBe(true);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe("Tabs", () => {
  it("turn with the arrow keys", async () => {
    const tabs = [
      { id: "one", title: "One" },
      { id: "two", title: "Two" },
    ] as const;
    function Holder() {
      const [selected, setSelected] = useState<"one" | "two">("one");
      return (
        <Tabs label="Views" tabs={tabs} selected={selected} onSelect={setSelected}>
          Panel {selected}
        </Tabs>
      );
    }
    const { container } = render(<Holder />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tabpanel", { name: "Two" }).textContent).toBe("Panel two");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe("Dialog", () => {
  it("holds the keyboard, and closes with Escape", async () => {
    function Holder() {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <Button onClick={() => setOpen(true)}>Ask</Button>
          <Dialog
            title="Really?"
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            actions={<Button onClick={() => setOpen(false)}>Yes</Button>}
          >
            <p>It can be undone.</p>
          </Dialog>
        </>
      );
    }
    render(<Holder />);
    await userEvent.click(screen.getByRole("button", { name: "Ask" }));
    const dialog = screen.getByRole("dialog", { name: "Really?" });
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(await accessibilityProblems(document.body)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBe(null);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ask" })));
  });
});

describe("DataTable", () => {
  it("is named by its caption, and scrolls by keyboard", async () => {
    const { container } = render(
      <DataTable caption="Circuits">
        <tbody>
          <tr>
            <th scope="row">Köln</th>
            <td>10</td>
          </tr>
        </tbody>
      </DataTable>,
    );
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "Circuits" }));
    expect(screen.getByRole("table", { name: "Circuits" })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
