import type { DocumentInput } from "../documentBlocks.ts";
import { sharedApplications } from "./haModels.ts";

/**
 * Ids of the references that the failure states and the estimates of a plan lean on.
 *
 * @returns Each at most once, in no order that means something.
 */
export function estimateSources(input: Pick<DocumentInput, "plan" | "assessment">): readonly string[] {
  const { plan, assessment } = input;
  const { linkLayers, demands, storage, quality } = assessment.estimates;
  const traffic = new Map(plan.sites.map((site) => [site.id, site.traffic]));
  const demandOf = ({ siteId, application }: (typeof demands)[number]) => traffic.get(siteId)?.[application];
  const loss = demands.map(demandOf).filter((demand) => demand?.by === "erlang-b");
  const recalls = loss.some((demand) => demand?.by === "erlang-b" && (demand.recallPercent ?? 0) > 0);
  const when = (holds: boolean, ...ids: readonly string[]) => (holds ? ids : []);
  return [
    ...sharedApplications(input).flatMap(({ haModel }) => (haModel ? [haModel.reference] : [])),
    ...when(linkLayers.length > 0, "cisco-bandwidth"),
    ...when(linkLayers.length > 0 && plan.voice.srtp !== "none", "rfc-3711"),
    ...when(loss.length > 0, "erlang-b"),
    ...when(recalls, "extended-erlang-b"),
    ...when(storage !== null, "kb-recording", "kb-recording-streams"),
    ...when(quality.length > 0, "g107"),
  ];
}
