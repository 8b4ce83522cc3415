import { useCallback, useState } from "react";
import type { ApplicationId } from "#core/plan/applications.ts";
import { defaultVoiceSharePercent } from "#core/plan/defaults.ts";
import { removeSite } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan, Site } from "#core/plan/schema.ts";
import { VirtualRows } from "#ui/VirtualRows.tsx";
import { noProblems } from "../addressProblems.ts";
import { useForgetDrafts } from "../drafts.tsx";
import { duplicateSite, type NameCopy } from "../duplicateSite.ts";
import type { EditPlan } from "../edit.ts";
import { useReveal } from "../focusInput.ts";
import { useInputWords } from "../useInputWords.ts";
import { useListFocus } from "../useListFocus.ts";
import { useSelectedSites } from "../useSelectedSites.ts";
import { AddSites } from "./AddSites.tsx";
import { BulkEditSites } from "./BulkEditSites.tsx";
import { ImportSites } from "./ImportSites.tsx";
import { SiteRow } from "./SiteRow.tsx";
import { SiteTools } from "./SiteTools.tsx";
import "./siteList.css";

export type SiteListProps = {
  readonly sites: Plan["sites"];
  readonly applications: readonly ApplicationId[];
  /** Sentences by "id.field". */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly edit: EditPlan;
};

const idOf = ({ id }: Site) => id;

/** Fewer sites are seen at a glance. */
const worthTools = 4;

/** Every place: data centres and branches, with their circuits and subnets. */
export function SiteList({ sites, applications, problems, edit }: SiteListProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.sites;
  const forget = useForgetDrafts();
  const { frame, beforeAdding, beforeRemoving } = useListFocus("sites", sites);
  const { found, filter, setFilter, revealed } = useFoundSites(sites);
  const { selected, select, selectOnly } = useSelectedSites(sites);
  const hasTools = sites.length >= worthTools || filter !== "";

  const removeAll = useCallback(
    (ids: readonly string[], label: string) => {
      beforeRemoving();
      for (const id of ids) forget(`sites.${id}`);
      edit(label, (plan) => ids.reduce(removeSite, plan));
    },
    [beforeRemoving, forget, edit],
  );
  const nameOf = (id: string) => ({ name: sites.find((site) => site.id === id)?.name || words.unnamed });
  const remove = (id: string) => removeAll([id], say(messages.inputs.edits.removeSite, nameOf(id)));
  const duplicateAll = useCallback(
    (ids: readonly string[], label: string) => {
      beforeAdding();
      const nameCopy: NameCopy = (name, number) => say(words.copyOf, { name, number });
      edit(label, (plan) => ids.reduce((next, id) => duplicateSite(next, id, nameCopy), plan));
    },
    [beforeAdding, edit, say, words],
  );
  const duplicate = (id: string) => duplicateAll([id], say(messages.inputs.edits.duplicateSite, nameOf(id)));
  return (
    <section className="inputs-list" ref={frame} tabIndex={-1} aria-labelledby="inputs-sites-list">
      <div className="site-list-head">
        <h3 id="inputs-sites-list">{words.sites}</h3>
        <ImportSites sites={sites} edit={edit} />
      </div>
      {sites.length === 0 ? (
        <p className="inputs-note">{words.noSites}</p>
      ) : (
        <p className="inputs-note">
          {words.circuitNote} {say(words.voiceShareNote, { percent: defaultVoiceSharePercent })}
        </p>
      )}
      {hasTools && (
        <SiteTools
          sites={sites}
          found={found}
          filter={filter}
          onFilter={setFilter}
          selected={selected}
          onSelect={selectOnly}
        />
      )}
      <VirtualRows rows={found} keyOf={idOf} revealed={revealed}>
        {(site) => (
          <SiteRow
            site={site}
            errors={problems.get(`${site.id}.subnets`) ?? noProblems}
            edit={edit}
            isSelected={selected.has(site.id)}
            onSelect={select}
            onRemove={remove}
            onDuplicate={sites.length < planLimits.sites ? duplicate : null}
          />
        )}
      </VirtualRows>
      {selected.size > 0 && (
        <BulkEditSites
          selected={selected}
          hidden={selected.size - found.filter(({ id }) => selected.has(id)).length}
          room={planLimits.sites - sites.length}
          applications={applications}
          edit={edit}
          onDuplicate={duplicateAll}
          onRemove={removeAll}
          onClear={() => selectOnly([])}
        />
      )}
      <AddSites sites={sites} edit={edit} beforeAdding={beforeAdding} />
    </section>
  );
}

/** The sites whose names have what is sought; a site that something leads to is shown whatever is sought. */
function useFoundSites(sites: Plan["sites"]) {
  const [filter, setFilter] = useState("");
  const [revealed, setRevealed] = useState<string | null>(null);
  const sought = filter.trim().toLocaleLowerCase();
  const found = sought === "" ? sites : sites.filter(({ name }) => name.toLocaleLowerCase().includes(sought));
  useReveal(([field, id]) => {
    if (field !== "sites" || id === undefined || !sites.some((site) => site.id === id)) return;
    if (!found.some((site) => site.id === id)) setFilter("");
    setRevealed(id);
  });
  return { found, filter, setFilter, revealed };
}
