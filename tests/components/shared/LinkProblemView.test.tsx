import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LinkProblemView } from "#features/shared/LinkProblemView.tsx";
import type { LinkProblem } from "#link/linkProblem.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";

const problems: readonly (readonly [LinkProblem, RegExp])[] = [
  [{ code: "link/not-a-link" }, /Copy the whole link/],
  [{ code: "link/unknown-codec", codec: "z9" }, /newer version of Portolan \(z9\)/],
  [{ code: "link/truncated", received: 900, expected: 1200 }, /900 of 1,200 characters arrived/],
  [{ code: "link/damaged" }, /is damaged/],
  [{ code: "link/too-large" }, /It was not opened/],
  [{ code: "plan/too-new", version: 7, supported: 1 }, /format 7; this one reads up to 1/],
];

describe("LinkProblemView", () => {
  it.each(problems)("says what is wrong and that nothing was touched: %o", async (problem, sentence) => {
    const { container } = renderWithWords(<LinkProblemView problem={problem} actions={null} />);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText(/Nothing was saved or changed/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
