import { catalogue } from "#catalogue/catalogue.ts";
import type { SectionId } from "#core/catalogue.ts";
import { describeReading } from "#messages/describe.ts";
import { Button } from "#ui/Button.tsx";
import type { CatalogueSearch } from "./catalogueSearch.ts";
import type { Found } from "./findInCatalogue.ts";
import { sectionHeadingId } from "./placeIds.ts";
import { PlaceLink } from "./places.tsx";
import { RegisterLine } from "./RegisterLine.tsx";
import type { RegisterRow } from "./registerRows.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";
import "#ui/DataTable.css";
import "./Register.css";
import "./RegisterCards.css";
import "./RowDetails.css";

export type RegisterProps = {
  /** Rows that are shown, in printed order. */
  readonly rows: readonly RegisterRow[];
  readonly allRows: readonly RegisterRow[];
  readonly search: CatalogueSearch;
  readonly port: Found["port"];
  readonly open: ReadonlySet<string>;
  readonly onToggle: (row: string) => void;
  readonly onToggleAll: () => void;
};

/** What the page says of protocols that it does not list. */
const absent = catalogue.readings.find(({ id }) => id === "absent-protocols");

/** The rows of the page by section: what is printed, and beside it what Portolan makes of it. */
export function Register({ rows, allRows, search, port, open, onToggle, onToggleAll }: RegisterProps) {
  const words = useCatalogueWords();
  const { screen, messages, say } = words;
  const text = screen.rows;
  if (rows.length === 0)
    return (
      <div className="catalogue-none">
        <p>{port === null ? screen.none : say(screen.nonePort, { port: String(port.number) })}</p>
        {absent && (
          <p>
            <PlaceLink place={{ reading: absent.id }}>
              {say(screen.details.reading, {
                number: absent.number,
                title: describeReading(words, absent).title,
              })}
            </PlaceLink>
          </p>
        )}
      </div>
    );
  const isAllOpen = rows.every(({ requirement }) => open.has(requirement.id));
  return (
    <div className="register">
      <p className="register-tools no-print">
        <Button variant="quiet" onClick={onToggleAll}>
          {isAllOpen ? text.closeAll : text.openAll}
        </Button>
      </p>
      <table className="data-table register-table">
        <caption className="visually-hidden">{text.caption}</caption>
        <colgroup>
          {["number", "name", "direction", "ports", "ports", "read", "applications", "need"].map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
            <col key={index} className={`register-column-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr className="register-sides">
            <td colSpan={2} />
            <th colSpan={3} scope="colgroup">
              {text.printed}
            </th>
            <th colSpan={3} scope="colgroup">
              {text.read}
            </th>
          </tr>
          <tr>
            <th scope="col">
              <abbr title={text.number}>№</abbr>
            </th>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.direction}</th>
            <th scope="col">{text.remote}</th>
            <th scope="col">{text.server}</th>
            <th scope="col">{text.opening}</th>
            <th scope="col">{text.applications}</th>
            <th scope="col">{text.need}</th>
          </tr>
        </thead>
        {bySection(rows).map(([section, inSection]) => {
          const total = allRows.filter(({ requirement }) => requirement.section === section).length;
          return (
            <tbody key={section}>
              <tr className="register-section">
                <th colSpan={8} scope="rowgroup">
                  <h3 id={sectionHeadingId(section)} tabIndex={-1}>
                    {messages.catalogue.sections[section]}
                  </h3>
                  <span className="register-count">
                    {inSection.length === total
                      ? say(text.rowsOf, { count: total })
                      : say(text.rowsShown, { shown: inSection.length, total })}
                  </span>
                </th>
              </tr>
              {inSection.map((row) => (
                <RegisterLine
                  key={row.requirement.id}
                  row={row}
                  search={search}
                  isOpen={open.has(row.requirement.id)}
                  onToggle={() => onToggle(row.requirement.id)}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** Rows of each section together, in the order of the page. */
function bySection(rows: readonly RegisterRow[]): readonly (readonly [SectionId, readonly RegisterRow[]])[] {
  const groups = new Map<SectionId, RegisterRow[]>();
  for (const row of rows) {
    const group = groups.get(row.requirement.section);
    if (group) group.push(row);
    else groups.set(row.requirement.section, [row]);
  }
  return [...groups];
}
