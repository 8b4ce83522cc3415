import { useState } from "react";
import type { Plan } from "#core/plan/schema.ts";
import type { SiteFacts } from "#drawing/siteFacts.ts";
import { loadText, pathText, type SiteWords, siteWordsOf, verdictWord } from "#drawing/siteWords.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { usePaging } from "./usePaging.ts";
import "./topologyDetails.css";

const step = 25;

export type TopologyTableProps = {
  readonly plan: Plan;
  readonly facts: readonly SiteFacts[];
  readonly caption: string;
};

/** What the drawing says, as a table on demand. */
export function TopologyTable({ plan, facts, caption }: TopologyTableProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="topology-table no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.messages.topology.table.summary}</summary>
      {isOpen && <Rows context={siteWordsOf(words, plan)} facts={facts} caption={caption} />}
    </details>
  );
}

type RowsProps = Omit<TopologyTableProps, "plan"> & { readonly context: SiteWords };

function Rows({ context, facts, caption }: RowsProps) {
  const { words, nameOf } = context;
  const { say, messages } = words;
  const text = messages.topology;
  const { names } = messages;
  const paging = usePaging(facts, step);
  const columns = [text.table.site, text.table.servers, text.table.up, text.table.down, text.table.paths];
  return (
    <div className="stacking">
      <DataTable caption={caption} captionShown="no">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((one) => (
            <tr key={one.site.id}>
              <th scope="row">
                {nameOf(one.site.id)}
                <span className="cell-aside">
                  {names.siteKinds[one.site.kind]}
                  {one.isDown && ` – ${text.conditions.down}`}
                </span>
              </th>
              <td data-label={text.table.servers}>
                {one.nodes.length === 0 && "–"}
                {one.nodes.map(({ node, condition }) => (
                  <span key={node.id} className="side-line">
                    {say(text.details.server, {
                      server: node.name || names.unnamed,
                      duty: names.duties[node.duty],
                      condition: text.conditions[condition],
                    })}
                  </span>
                ))}
              </td>
              {[one.up, one.down].map((budget) => (
                <td key={budget.direction} data-label={text.table[budget.direction]}>
                  {one.isDown
                    ? text.conditions.down
                    : say(text.verdictOf, {
                        what: loadText(words, budget),
                        verdict: verdictWord(words, budget.verdict),
                      })}
                </td>
              ))}
              <td data-label={text.table.paths}>
                {one.paths.length === 0 && "–"}
                {one.paths.map((path) => (
                  <span key={path.to} className="side-line">
                    {say(text.verdictOf, {
                      what: pathText(context, one.site.id, path),
                      verdict: verdictWord(words, path.worst.verdict),
                    })}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <ShowMore paging={paging} />
    </div>
  );
}
