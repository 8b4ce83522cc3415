import { useCallback } from "react";
import { defaultVoiceSharePercent } from "#core/plan/defaults.ts";
import { removeSite } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { noProblems } from "../addressProblems.ts";
import { useForgetDrafts } from "../drafts.tsx";
import { duplicateSite } from "../duplicateSite.ts";
import type { EditPlan } from "../edit.ts";
import { Pager } from "../Pager.tsx";
import { useListFocus } from "../useListFocus.ts";
import { usePages } from "../usePages.ts";
import { AddSites } from "./AddSites.tsx";
import { SiteRow } from "./SiteRow.tsx";

export type SiteListProps = {
  readonly sites: Plan["sites"];
  /** Sentences by "id.field". */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly edit: EditPlan;
};

/** Every place: data centres and branches, with their circuits and subnets. */
export function SiteList({ sites, problems, edit }: SiteListProps) {
  const { messages, say } = useWords();
  const words = messages.inputs.sites;
  const forget = useForgetDrafts();
  const { frame, beforeAdding, beforeRemoving } = useListFocus("sites", sites);
  const pages = usePages(
    sites,
    ({ name }) => name,
    ([field, id]) => (field === "sites" ? sites.findIndex((site) => site.id === id) : -1),
  );
  const remove = useCallback(
    (id: string) => {
      beforeRemoving();
      forget(`sites.${id}`);
      edit(messages.inputs.edits.removeSite, (plan) => removeSite(plan, id));
    },
    [beforeRemoving, forget, edit, messages],
  );
  const duplicate = useCallback(
    (id: string) => {
      beforeAdding();
      edit(messages.inputs.edits.duplicateSite, (plan) =>
        duplicateSite(plan, id, (name) => say(words.copyOf, { name })),
      );
    },
    [beforeAdding, edit, messages, say, words],
  );
  return (
    <section className="inputs-list" ref={frame} tabIndex={-1} aria-labelledby="inputs-sites-list">
      <h3 id="inputs-sites-list">{words.sites}</h3>
      {sites.length === 0 ? (
        <p className="inputs-note">{words.noSites}</p>
      ) : (
        <p className="inputs-note">
          {words.circuitNote} {say(words.voiceShareNote, { percent: defaultVoiceSharePercent })}
        </p>
      )}
      <Pager pages={pages} list={words.sites} />
      {pages.shown.map((site) => (
        <SiteRow
          key={site.id}
          site={site}
          errors={problems.get(`${site.id}.subnets`) ?? noProblems}
          edit={edit}
          onRemove={remove}
          onDuplicate={sites.length < planLimits.sites ? duplicate : null}
        />
      ))}
      <AddSites sites={sites} edit={edit} beforeAdding={beforeAdding} />
    </section>
  );
}
