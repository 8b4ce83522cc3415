import type { PrintedPorts } from "#core/catalogue.ts";
import { Icon } from "#ui/Icon.tsx";
import type { CatalogueSearch } from "./catalogueSearch.ts";
import { rowButtonId } from "./placeIds.ts";
import { RowDetails } from "./RowDetails.tsx";
import { portHit, printedPort, type RegisterRow } from "./registerRows.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type RegisterLineProps = {
  readonly row: RegisterRow;
  readonly search: CatalogueSearch;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One row of the page; what else is known of it opens beneath, and is always there on paper. */
export function RegisterLine({ row, search, isOpen, onToggle }: RegisterLineProps) {
  const { screen, messages, say } = useCatalogueWords();
  const text = screen.rows;
  const { requirement, name, openings } = row;
  const { id, position, protocol, printedProtocol, direction, remotePorts, serverPorts } = requirement;
  const detailsId = `details-${id}`;
  return (
    <>
      <tr className={isOpen ? "register-line register-line-open" : "register-line"}>
        <td className="register-number">{position}</td>
        <th scope="row">
          <button
            type="button"
            id={rowButtonId(id)}
            className="register-toggle"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={onToggle}
          >
            <Icon name={isOpen ? "down" : "right"} />
            <span>{name}</span>
          </button>
          <span className="register-protocol">{printedProtocol ?? protocol}</span>
        </th>
        <td data-label={text.direction}>
          <span className={direction === "between-nodes" ? "register-soft" : "register-direction"}>
            {screen.directions[direction]}
          </span>
        </td>
        <td data-label={text.remote}>
          {remotePorts.length === 0 ? (
            <span className="register-soft">{text.nodesBoth}</span>
          ) : (
            <Printed ports={remotePorts} search={search} />
          )}
        </td>
        <td data-label={text.server}>
          <Printed ports={serverPorts} search={search} />
        </td>
        <td data-label={text.opening} className="register-read">
          <ul className="register-openings">
            {openings.map(({ initiator, from, to, services }) => (
              <li key={initiator}>
                <span className="register-ends">
                  {initiator === "either-node" ? text.nodes : say(text.pair, { from, to })}
                </span>
                <span className="mono register-services">
                  {services.map((service, place) => (
                    <span key={service.text}>
                      {service.text}
                      {place < services.length - 1 && ", "}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </td>
        <td data-label={text.applications}>
          <Applications row={row} />
        </td>
        <td data-label={text.need}>{messages.names.needs[requirement.need]}</td>
      </tr>
      <tr id={detailsId} className="register-details" data-open={isOpen || undefined}>
        <td colSpan={8}>
          <RowDetails row={row} />
        </td>
      </tr>
    </>
  );
}

type PrintedProps = { readonly ports: readonly PrintedPorts[]; readonly search: CatalogueSearch };

/** A port column, an entry a line; what was sought is marked. */
function Printed({ ports, search }: PrintedProps) {
  const words = useCatalogueWords();
  return (
    <ul className="register-ports mono">
      {ports.map((port) => {
        const printed = printedPort(words, port);
        const hit = portHit(port, search);
        return (
          <li key={printed}>
            {hit === "none" ? printed : <mark data-hit={hit}>{printed}</mark>}
            {port.kind === "ports" && port.footnote !== undefined && "*"}
          </li>
        );
      })}
    </ul>
  );
}

function Applications({ row }: { readonly row: RegisterRow }) {
  const { screen, say, list } = useCatalogueWords();
  const text = screen.rows;
  if (row.requirement.applications === "all") return text.all;
  return list(
    row.applications.map(({ name, derivedBy }) =>
      derivedBy === null ? name : say(text.derived, { application: name }),
    ),
  );
}
