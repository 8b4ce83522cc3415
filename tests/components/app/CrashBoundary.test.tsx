import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CrashBoundary } from "#app/CrashBoundary.tsx";
import { renderWithWords } from "../renderWithWords.tsx";

function Broken(): never {
  throw new Error("the mast is gone");
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("CrashBoundary", () => {
  it("says in a sentence that something went wrong, and what to do", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    renderWithWords(
      <CrashBoundary>
        <Broken />
      </CrashBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toContain("Your plans are saved in this browser");
    expect(screen.getByRole("button", { name: "Reload" })).toBeTruthy();
    expect(screen.getByText("the mast is gone")).toBeTruthy();
  });

  it("stays out of sight while all is well", () => {
    renderWithWords(<CrashBoundary>fine</CrashBoundary>);
    expect(screen.getByText("fine")).toBeTruthy();
  });
});
