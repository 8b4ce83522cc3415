import { catalogue } from "#catalogue/catalogue.ts";
import type { Opening } from "#core/assess/assessment.ts";
import { owners } from "#core/plan/schema.ts";
import { describeEnd } from "#messages/describe.ts";
import type { Block, DocumentInput, Point } from "../documentBlocks.ts";
import { openingPlace } from "../places.ts";
import { openingsByBoundary } from "./openingNumbers.ts";
import { firstFew } from "./planNames.ts";

/** Ends of a boundary that are named; more are counted. */
const endsShown = 4;

type ProseId = (typeof catalogue.proseRequirements)[number]["id"];

/** What the vendor demands beside ports, as far as it applies to the plan. */
export function constraints({ plan, assessment, words }: DocumentInput): readonly Block[] {
  const { documentParts, catalogue: page } = words.messages;
  const text = documentParts.scope.constraints;
  const opening = (requirement: string) => assessment.openings.find((one) => one.requirement === requirement);
  const together = opening("cluster-any");
  const apart = opening("cluster-sql");
  const cluster = together ?? apart;
  // What a firewall must let through follows from where servers stand; while that is not known, all of it may apply.
  const servers = plan.nodes.filter(({ role }) => role === "suite");
  const isCluster = servers.length > 1;
  const isOpen = isCluster && servers.some(({ siteId }) => siteId === null);
  const at = (found: Opening | undefined) => (found ? openingPlace(found.id) : "failure-states");
  const demands: readonly { readonly id: ProseId; readonly to?: string | undefined }[] = [
    ...(plan.applications.length > 0 ? [{ id: "os-proxy-disabled", to: "checklist" } as const] : []),
    ...(together || isOpen ? [{ id: "cluster-full-connectivity", to: at(together) } as const] : []),
    ...(apart || isOpen ? [{ id: "cluster-ports-across-data-centres", to: at(apart) } as const] : []),
    ...(isCluster ? [{ id: "cluster-no-nat", to: at(cluster) } as const] : []),
    ...(isCluster ? [{ id: "inter-node-rtt", to: "latency" } as const] : []),
    ...(apart || isOpen ? [{ id: "sql-static-port", to: at(apart) } as const] : []),
  ];
  if (demands.length === 0) return [];
  const points = demands.map(({ id, to }): Point => {
    const section = catalogue.proseRequirements.find((one) => one.id === id)?.section ?? "other";
    return {
      text: page.prose[id],
      detail: words.say(text.source, { section: page.sections[section] }),
      ...(to === undefined ? {} : { to }),
    };
  });
  return [{ kind: "points", title: text.title, points }];
}

/** Services that others provide, and people whose answers are waited for. */
export function dependencies({ plan, assessment, words }: DocumentInput): readonly Block[] {
  const { documentParts, names } = words.messages;
  const text = documentParts.scope.dependencies;
  const ends = new Map(assessment.ends.map((end) => [end.id, end]));
  const services = openingsByBoundary(assessment).flatMap(({ boundary, openings }): readonly Point[] => {
    if (boundary === "nodes") return [];
    const others = new Set(
      openings.flatMap(({ initiator, initiators, listeners }) => (initiator === "server" ? listeners : initiators)),
    );
    const found = [...others].flatMap((id) => {
      const end = ends.get(id);
      return end ? [describeEnd(words, plan, end)] : [];
    });
    const list = boundary === "internet" ? "" : firstFew(words, found, endsShown);
    return [
      {
        text:
          list === ""
            ? names.boundaries[boundary]
            : words.say(text.service, { boundary: names.boundaries[boundary], names: list }),
        detail: words.say(text.blocked, { count: openings.length }),
        to: openingPlace(openings[0]?.id ?? ""),
      },
    ];
  });
  const waiting = owners.flatMap((owner): readonly Point[] => {
    const asked = assessment.openPoints.filter((point) => point.owner === owner);
    if (asked.length === 0) return [];
    const blocking = asked.filter(({ blocks }) => blocks).length;
    return [
      {
        text: words.say(text.questions, { owner: names.owners[owner], count: asked.length, blocking }),
        detail: "",
        to: "findings",
      },
    ];
  });
  const points = [...services, ...waiting];
  return points.length === 0 ? [] : [{ kind: "points", title: text.title, points }];
}
