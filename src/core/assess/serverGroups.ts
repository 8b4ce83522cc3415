import type { Application } from "../catalogue.ts";
import type { ApplicationId } from "../plan/applications.ts";
import type { HaModel, NodeDuty, NodeRole, Plan } from "../plan/schema.ts";

/** Installed applications whose calls the same servers take in the same order. */
export type ServerGroup = {
  readonly role: NodeRole;
  readonly applications: readonly Application[];
  /** Duties that take calls, by turns: a later turn only when of the earlier ones no server is up. */
  readonly turns: readonly (readonly NodeDuty[])[];
  /** Whether of the servers whose turn it is one works at a time; which one is not known. */
  readonly worksAlone: boolean;
};

/**
 * A hot standby works only in place of an active server. Where active-active is stated, or nothing, standby servers may
 * take calls at any time. A DR server is what its name says in every model: it works when no other is left.
 */
const turnsOf: Readonly<Record<HaModel, ServerGroup["turns"]>> = {
  "hot-standby": [["active"], ["standby"], ["dr"]],
  "active-active": [["active", "standby"], ["dr"]],
  "not-stated": [["active", "standby"], ["dr"]],
};

/** The model of an application: the vendor's statement, else the engineer's. */
export function haModelOf({ id, haModel }: Application, plan: Plan): HaModel {
  return haModel?.model ?? plan.cluster.haModels[id] ?? "not-stated";
}

/**
 * The groups of a plan's installed applications, in the catalogue's order. Hot standbys are a group each: the server that
 * works may be another one for each of them.
 */
export function serverGroupsOf(installed: readonly Application[], plan: Plan): readonly ServerGroup[] {
  const groups = new Map<string, { readonly group: ServerGroup; readonly applications: Application[] }>();
  for (const application of installed) {
    const model = haModelOf(application, plan);
    const worksAlone = model === "hot-standby";
    const key = `${application.role} ${worksAlone ? application.id : ""}`;
    const found = groups.get(key);
    if (found) found.applications.push(application);
    else {
      const applications = [application];
      groups.set(key, {
        applications,
        group: { role: application.role, applications, turns: turnsOf[model], worksAlone },
      });
    }
  }
  return [...groups.values()].map(({ group }) => group);
}

/** Ids of the applications of a group. */
export const idsOf = ({ applications }: ServerGroup): readonly ApplicationId[] => applications.map(({ id }) => id);
