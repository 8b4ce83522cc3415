import { useCallback } from "react";
import type { Assessment, PlanPath } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Command } from "#features/commands/command.ts";
import { portRows } from "#features/results/portRows.ts";
import { opensPort } from "#features/results/portSearch.ts";
import type { PortsView } from "#features/results/usePortsView.ts";
import { openSharedPlace } from "#features/shared/openSharedPlace.ts";
import { openSharedSection } from "#features/shared/openSharedSection.ts";
import { useWords } from "#ui/words.tsx";
import { useCommands } from "./offeredCommands.ts";
import { allPoints, planCommands } from "./planCommands.ts";

/** Offers every opening, finding, open point and thing of a shared plan, each with the way to its place in the document. */
export function useReaderCommands(plan: Plan, assessment: Assessment, view: PortsView): void {
  const words = useWords();

  const goTo = useCallback(
    ([kind, id]: PlanPath) => {
      const showSite = (siteId: string | null | undefined) =>
        void openSharedPlace("network", (section) => placeIn(section, `site/${siteId}`));
      if (kind === "sites") showSite(id);
      else if (kind === "nodes") showSite(plan.nodes.find((node) => node.id === id)?.siteId);
      else {
        // What has no place of its own is read from the openings that are about it.
        if (kind === "peers") view.onSearch(plan.peers.find((peer) => peer.id === id)?.name ?? "");
        if (kind === "applications" && id !== undefined) view.onFilter("application", [id]);
        openSharedSection("ports");
      }
    },
    [plan, view],
  );

  useCommands(() => {
    const { results } = words.messages;
    const openings = portRows(plan, assessment, words).rows.map((row): Command => {
      const ports = row.services.map(({ text }) => text).join(", ");
      const label = words.say(results.ports.details, { name: row.name, from: row.from.text, to: row.to.text });
      return {
        id: `opening/${row.id}`,
        title: `${row.name}: ${ports}`,
        detail: `${row.from.text} → ${row.to.text}`,
        group: "openings",
        answersTo: (word) => opensPort(row, word),
        keywords: [row.opening.protocol, row.boundary, ...row.from.addresses, ...row.to.addresses],
        run: () => {
          const { search, filters, grouping } = view.question;
          if (search !== "" || Object.values(filters).some((values) => values.length > 0)) view.onClear();
          // By site an opening is in pieces; there it has no one place.
          else if (grouping === "site") view.onGrouping("boundary");
          void openSharedPlace("ports", (section) => openRow(section, label));
        },
      };
    });
    const points = allPoints(words, assessment).map(
      ({ id, text, detail }): Command => ({
        id,
        title: text,
        detail,
        group: "points",
        run: () => {
          const part = id.startsWith("finding/") ? "findings" : "open-points";
          void openSharedPlace(part, (section) => placeIn(section, id));
        },
      }),
    );
    const isInPlan = ({ id, group }: Command) =>
      group !== "applications" || plan.applications.some((application) => id === `application/${application}`);
    return [...openings, ...points, ...planCommands(words, plan, [], goTo).filter(isInPlan)];
  });
}

const placeIn = (section: HTMLElement, place: string) =>
  section.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);

/** The button that tells why an opening is there, pressed. */
function openRow(section: HTMLElement, label: string): HTMLElement | undefined {
  const buttons = [...section.querySelectorAll<HTMLButtonElement>(".port-row button[aria-expanded]")];
  const button = buttons.find((one) => one.getAttribute("aria-label") === label);
  if (button?.getAttribute("aria-expanded") === "false") button.click();
  return button;
}
