import { catalogue } from "#catalogue/catalogue.ts";
import type { Requirement } from "#core/catalogue.ts";
import type { Plan } from "#core/plan/schema.ts";
import { fixedPorts } from "./clearText.ts";

/** Keys of the choices that decide a row or port of the page for an application or a service of the plan. */
export function choicesAsked({ applications, integrations, choices }: Plan): ReadonlySet<string> {
  const rows: readonly Requirement[] = catalogue.requirements;
  const used = rows.filter((row) => {
    const named = (row.derivedApplications ?? []).map(({ application }) => application);
    const isInstalled =
      row.applications === "all"
        ? applications.length > 0
        : [...row.applications, ...named].some((id) => applications.includes(id));
    return isInstalled && (row.integration === undefined || integrations[row.integration]);
  });
  const hasMedia = used.some(({ protocol }) => protocol === "RTP/T.38");
  const hasFax = applications.includes("digital-fax");
  return new Set([
    // No row is under these two: they say who listens, and on which ports.
    ...(hasFax && choices.mailToFax === "ews" ? ["exchange"] : []),
    ...(hasMedia ? ["rtpRemoteRange"] : []),
    ...used.flatMap((row) => [
      ...(row.choices ?? []).map(({ choice }) => choice),
      ...fixedPorts(row).flatMap(({ when }) => (when ? [when.choice] : [])),
    ]),
  ]);
}
