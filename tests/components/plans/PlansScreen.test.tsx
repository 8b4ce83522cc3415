import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { PlansScreen } from "#features/plans/PlansScreen.tsx";
import type { PlanEntry } from "#features/plans/planEntry.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { wordsOf } from "#messages/words.ts";
import { WordsProvider } from "#ui/words.tsx";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";

const entry = (id: string, plan: Plan): PlanEntry => ({
  id,
  savedAt: "2026-11-23T10:11:12.000Z",
  plan,
  assessment: assess(plan, catalogue),
});
const two = [entry("a", samplePlan), entry("b", emptyPlan(catalogue.edition.id))];

type Answers = {
  readonly entries?: readonly PlanEntry[];
  readonly problem?: string;
  readonly ofFile?: string | null;
  readonly ofLink?: string | null;
};

function renderScreen({ entries = [], problem, ofFile = null, ofLink = null }: Answers = {}) {
  const calls: string[] = [];
  const note = (name: string) => (what?: unknown) => {
    calls.push(what === undefined ? name : `${name} ${String(what)}`);
  };
  function Library() {
    const [shown, setShown] = useState(entries);
    return (
      <PlansScreen
        entries={shown}
        problem={problem ?? null}
        onOpen={note("open")}
        onNew={() => calls.push("new")}
        onSample={() => calls.push("sample")}
        onImportFile={(file) => {
          calls.push(`file ${file.name}`);
          return Promise.resolve(ofFile);
        }}
        onOpenLink={(text) => {
          calls.push(`link ${text}`);
          return ofLink;
        }}
        onDuplicate={note("duplicate")}
        onDownload={note("download")}
        onRemove={(id) => {
          calls.push(`remove ${id}`);
          setShown((before) => before.filter((one) => one.id !== id));
        }}
        onRestore={(restored) => {
          calls.push(`restore ${restored.id}`);
          setShown((before) => [...before, restored]);
        }}
      />
    );
  }
  const { container } = render(
    <WordsProvider words={wordsOf("en")}>
      <Library />
    </WordsProvider>,
  );
  return { calls, container, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });

describe("PlansScreen", () => {
  it("starts a new plan and opens the sample", async () => {
    const { user, calls } = renderScreen();
    await user.click(button("New plan"));
    await user.click(button("Open the sample plan"));
    expect(calls).toEqual(["new", "sample"]);
  });

  it("says that plans stay here, and that none is saved yet", () => {
    renderScreen();
    expect(screen.getByText(/Plans stay in this browser/)).toBeTruthy();
    expect(screen.getByText(/No plan is saved in this browser yet/)).toBeTruthy();
  });

  it("shows of each saved plan whose it is and how it stands", () => {
    renderScreen({ entries: two });
    const [first, second] = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(first).toContain("UC Suite with disaster recovery");
    expect(first).toContain("Failed");
    expect(first).toContain("Officine Brünnhofer S.p.A.Revision B8 sites7 open points");
    expect(second).toContain("Plan without a title");
    expect(second).toContain("IncompleteCustomer not givenNo revisionno sites8 open points");
    expect(screen.getAllByText(/Nov 23, 2026/)[0]?.getAttribute("datetime")).toBe("2026-11-23T10:11:12.000Z");
  });

  it("opens, duplicates and saves a plan by its own buttons", async () => {
    const { user, calls } = renderScreen({ entries: two });
    const title = "UC Suite with disaster recovery";
    await user.click(button(title));
    await user.click(button(`Duplicate ${title}`));
    await user.click(button(`Save ${title} as a file`));
    expect(calls).toEqual(["open a", "duplicate a", "download a"]);
  });

  it("removes a plan, and brings it back from where the keyboard is", async () => {
    const { user, calls } = renderScreen({ entries: two });
    await user.click(button("Remove UC Suite with disaster recovery"));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByText("“UC Suite with disaster recovery” was removed.")).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(calls).toEqual(["remove a", "restore a"]);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(screen.queryByText(/was removed/)).toBe(null);
  });

  it("says beside the file what is wrong with it, and takes the same file again", async () => {
    const { user, calls } = renderScreen({ ofFile: "This file is no plan." });
    const input = screen.getByLabelText("Open a file");
    const file = new File(["{}"], "plan.json", { type: "application/json" });
    await user.upload(input, file);
    expect(sentencesOf(input)).toContain("This file is no plan.");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    await user.upload(input, file);
    expect(calls).toEqual(["file plan.json", "file plan.json"]);
  });

  it("opens a link, without the spaces around it", async () => {
    const { user, calls } = renderScreen();
    await user.type(screen.getByRole("textbox"), "  #/s/d1.x  {Enter}");
    expect(calls).toEqual(["link #/s/d1.x"]);
  });

  it("says beside the link what is wrong with it until it is changed", async () => {
    const { user, calls } = renderScreen({ ofLink: "This link is damaged." });
    const field = screen.getByRole<HTMLInputElement>("textbox");
    await user.click(button("Open"));
    expect(sentencesOf(field)).toContain("Paste a link first.");
    expect(calls).toEqual([]);
    await user.type(field, "x{Enter}");
    expect(sentencesOf(field)).toBe("This link is damaged.");
    expect(field.value).toBe("x");
    await user.type(field, "y");
    expect(sentencesOf(field)).toBe("");
  });

  it("says what is wrong with the saved plans", () => {
    renderScreen({ problem: "One saved plan cannot be read." });
    expect(within(screen.getByRole("alert")).getByText("One saved plan cannot be read.")).toBeTruthy();
  });

  it("has no accessibility problem", async () => {
    const { container, user } = renderScreen({ entries: two, problem: "Storage is full.", ofLink: "Damaged." });
    await user.type(screen.getByRole("textbox"), "x{Enter}");
    await user.click(button("Remove Plan without a title"));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe("samplePlan", () => {
  it("is a sound plan", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(samplePlan)))).toEqual({
      ok: true,
      value: { plan: samplePlan, warnings: [] },
    });
  });

  it("fails for one circuit at any time and for one path when Milano is down, and leaves seven questions open", () => {
    const { verdict, findings, openPoints } = assess(samplePlan, catalogue);
    expect(verdict).toBe("failed");
    expect(findings.filter(({ severity }) => severity === "error").map(({ code, at }) => [code, at])).toEqual([
      ["latency/over-limit", ["measurements", "s2", "s4"]],
      ["bandwidth/over-allocation", ["sites", "s6", "circuit", "upKbps"]],
    ]);
    expect(openPoints.map(({ code }) => code)).toEqual([
      "traffic/calls-missing",
      "latency/unmeasured",
      "cluster/ha-model-not-stated",
      "quality/jitter-or-loss-missing",
      "address/missing",
      "internet/other-ports",
      "page/absent-protocols",
    ]);
  });

  it("has a path exactly at its limit, which passes", () => {
    const atLimit = assess(samplePlan, catalogue).checks.filter(({ marginMs }) => marginMs === 0);
    expect(atLimit.map(({ path, verdict }) => [path, verdict])).toEqual([[["s2", "s7"], "passed"]]);
  });
});
