/** The views of a plan's results, in order; also how addresses name them. */
export const resultTabs = ["overview", "ports", "bandwidth", "latency", "findings", "document"] as const;

export type ResultTab = (typeof resultTabs)[number];

/** What is drawn behind the overview, by what it shows. */
export type ResultPartId = Exclude<ResultTab, "overview" | "document"> | "open-points" | "readings";

/** The view that an address names; the first one for anything else. */
export function readResultTab(text: string | null): ResultTab {
  return resultTabs.find((tab) => tab === text) ?? "overview";
}
