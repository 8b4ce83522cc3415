import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { useSharedSections } from "#app/useSharedSections.tsx";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { SharedView } from "#features/shared/SharedView.tsx";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { renderWithWords } from "../renderWithWords.tsx";
import { failoverPlan, Screen } from "./failoverScreen.tsx";

/** Many questions that block, so that some are not listed beside the verdict. */
const openPlan = planWith({
  applications: ["call-recording"],
  sites: [site("dc", { kind: "data-centre" }), ...Array.from({ length: 8 }, (_, index) => site(`s${index}`))],
});

const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const rowsOf = (table: RegExp) =>
  within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .slice(1);

describe("what leads on from the overview", () => {
  it("takes the keyboard along, to the paths that fail and no others", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen />);
    screen.getByRole("button", { name: /^Show 1 path over a limit in the state “Node 1 down”$/ }).focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Latency", level: 2 }));
    expect(select("Show").value).toBe("failed");
    const rows = rowsOf(/^Latency checks/);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.textContent?.includes("Failed"))).toBe(true);
  });

  it("shows the paths that nobody measured, where those are meant", async () => {
    const user = userEvent.setup();
    const measurements = failoverPlan.measurements.filter(({ between }) => !between.includes("b1"));
    renderWithWords(<Screen plan={{ ...failoverPlan, measurements }} />);
    await user.click(screen.getByRole("button", { name: /^Show 1 path not measured in the state “Everything up”$/ }));
    expect(select("Show").value).toBe("unmeasured");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Latency", level: 2 }));
  });

  it("tells paths that fail from those that nobody measured, where a state has both", async () => {
    const user = userEvent.setup();
    const sites = [...failoverPlan.sites, site("b2", { name: "Bari", traffic: failoverPlan.sites[2]?.traffic ?? {} })];
    renderWithWords(<Screen plan={{ ...failoverPlan, sites }} />);
    await user.click(screen.getByRole("button", { name: "Show 1 path over a limit in the state “Node 1 down”" }));
    expect(select("Show").value).toBe("failed");
    await user.click(screen.getByRole("tab", { name: "Overview" }));
    await user.click(screen.getByRole("button", { name: "Show 1 path not measured in the state “Node 1 down”" }));
    expect(select("Show").value).toBe("unmeasured");
  });

  it("leads to the open points that are not listed beside the verdict", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen plan={openPlan} />);
    await user.click(screen.getByRole("button", { name: /^\d+ more under “Open points”$/ }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: /^Open points \(\d+\)$/ }));
  });

  it("leads to the open points of the shared view, a section of their own", async () => {
    const user = userEvent.setup();
    const assessment = assess(openPlan, catalogue);
    function Shared() {
      const sections = useSharedSections(openPlan, assessment);
      return <SharedView plan={openPlan} assessment={assessment} actions={null} sections={sections} />;
    }
    renderWithWords(<Shared />);
    const heading = await screen.findByRole("heading", { name: "Open points", level: 2 });
    await user.click(screen.getByRole("button", { name: /^\d+ more under “Open points”$/ }));
    expect(document.activeElement).toBe(heading);
  });
});

describe("calls that are not known", () => {
  it("are not said to be at least 0", async () => {
    const { unmount } = renderWithWords(<Screen plan={openPlan} start="bandwidth" />);
    const circuits = screen.getByRole("table", { name: /^Access circuits/ });
    const [row] = within(circuits).getAllByRole("row", { name: /^Site s0.*Up/ });
    expect(row?.querySelector('[data-label="Load"]')?.textContent).toBe("not known yet1 number of calls is missing");
    expect(row?.querySelector('[data-label="Least circuit"]')?.textContent).toBe("not known yet");
    expect(circuits.textContent).not.toContain("at least 0");
    unmount();
    renderWithWords(<Screen plan={openPlan} />);
    const sites = screen.getByRole("table", { name: "Sites, servers and circuits" });
    const calls = (name: RegExp) =>
      within(sites).getByRole("row", { name }).querySelector('[data-label="Calls at the site"]');
    expect(calls(/^Site s0/)?.textContent).toBe("not known yet");
    expect(screen.getByText("not known yet; 9 numbers are missing")).toBeTruthy();
  });

  it("are counted at least where some are known", () => {
    const sites = openPlan.sites.with(
      1,
      site("s0", { traffic: { "call-recording": { by: "calls", concurrentCalls: 4 } } }),
    );
    renderWithWords(<Screen plan={{ ...openPlan, applications: ["call-recording", "digital-fax"], sites }} />);
    const table = screen.getByRole("table", { name: "Sites, servers and circuits" });
    const row = within(table).getByRole("row", { name: /^Site s0/ });
    expect(row.querySelector('[data-label="Calls at the site"]')?.textContent).toBe("at least 4");
  });
});
