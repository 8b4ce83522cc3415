import type { End, Flow, Opening } from "./assessment.ts";
import type { StateFacts } from "./failureStates.ts";

/** Answers in which failure states the flows of an opening are used; the same list for flows used in the same ones. */
export type FlowStates = (opening: Opening, isForAll: boolean) => (initiator: End, listener: End) => Flow["states"];

/**
 * A flow is used where its server may take calls for one of the opening's applications, and nothing at its other end's
 * site is down. Beside calls, what the page prints for all applications
 * (directory, mail, licences, administration) every server needs that is up; so do two nodes that are up.
 */
export function flowStatesOf(states: readonly StateFacts[]): FlowStates {
  const sitesDown = new Set(states.map(({ siteDown }) => siteDown));
  return (opening, isForAll) => {
    const isBetweenNodes = opening.initiator === "either-node";
    const known = new Map<End, Map<End | string, Flow["states"]>>();
    return (initiator, listener) => {
      const server = opening.initiator === "remote" ? listener : initiator;
      const other = opening.initiator === "remote" ? initiator : listener;
      const otherSite = other.siteId !== null && sitesDown.has(other.siteId) ? other.siteId : "";
      const key = isBetweenNodes ? other : otherSite;
      const ofServer = known.get(server) ?? new Map<End | string, Flow["states"]>();
      const found = ofServer.get(key);
      if (found) return found;
      const used = states.filter((state) =>
        isBetweenNodes
          ? isUp(server, state) && isUp(other, state)
          : (otherSite === "" || otherSite !== state.siteDown) &&
            (isForAll ? isUp(server, state) : isServing(server, opening, state)),
      );
      const ids = used.map(({ id }) => id);
      known.set(server, ofServer.set(key, ids));
      return ids;
    };
  };
}

const nodeId = ({ at: [list, id] }: End): string | null => (list === "nodes" && id !== undefined ? id : null);

function isUp(end: End, { nodesDown }: StateFacts): boolean {
  const id = nodeId(end);
  return id === null || !nodesDown.has(id);
}

/** A server that nobody named yet stands for all there may be. */
function isServing(end: End, { server, applications }: Opening, { serving }: StateFacts): boolean {
  const id = nodeId(end);
  if (id === null) return true;
  return serving.some(
    ({ group, nodeIds }) =>
      group.role === server && nodeIds.has(id) && group.applications.some((one) => applications.includes(one.id)),
  );
}
