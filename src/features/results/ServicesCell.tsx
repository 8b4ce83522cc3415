import type { ServiceText } from "./portRows.ts";

export type ServicesCellProps = { readonly services: readonly ServiceText[] };

/** The listener's ports, one a line, each with the initiator's port where the page fixes it. */
export function ServicesCell({ services }: ServicesCellProps) {
  return (
    <ul className="services mono">
      {services.map(({ text, from }) => (
        <li key={`${text} ${from}`}>
          {text}
          {from !== "" && <span className="cell-aside"> {from}</span>}
        </li>
      ))}
    </ul>
  );
}
