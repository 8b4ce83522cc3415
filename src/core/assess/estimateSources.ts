import type { EstimateSources, PathQuality } from "./estimates.ts";
import type { Facts } from "./facts.ts";

/**
 * Ids of the references that the estimates of a plan lean on, by what they explain.
 *
 * @returns Each list with the nearest source first; empty for what the plan has no estimate of.
 */
export function estimateSourcesOf(
  { plan, carryingCalls, isInstalled }: Facts,
  quality: readonly PathQuality[],
): EstimateSources {
  const demands = plan.sites.flatMap(({ traffic }) => carryingCalls.map(({ id }) => traffic[id]));
  const when = (holds: boolean, id: string): readonly string[] => (holds ? [id] : []);
  const isRecorded = isInstalled("call-recording");
  return {
    circuits: [
      ...when(plan.sites.length > 0, "cisco-bandwidth"),
      ...when(plan.sites.length > 0 && plan.voice.srtp !== "none", "rfc-3711"),
      ...when(plan.sites.length > 0 && isRecorded, "kb-recording-streams"),
    ],
    demands: [
      ...when(
        demands.some((demand) => demand?.by === "erlang-b"),
        "erlang-b",
      ),
      ...when(
        demands.some((demand) => demand?.by === "erlang-b" && (demand.recallPercent ?? 0) > 0),
        "extended-erlang-b",
      ),
      ...when(
        demands.some((demand) => demand?.by === "erlang-c"),
        "kb-queuing-media",
      ),
    ],
    storage: when(isRecorded, "kb-recording"),
    quality: when(quality.length > 0, "g107"),
  };
}
