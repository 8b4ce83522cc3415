import { PlaceLink } from "./places.tsx";
import type { RegisterRow } from "./registerRows.ts";

export type RowLinksProps = { readonly rows: readonly RegisterRow[] };

/** Rows by name, each a link to where it stands. */
export function RowLinks({ rows }: RowLinksProps) {
  return (
    <ul className="row-links">
      {rows.map(({ requirement, name }) => (
        <li key={requirement.id}>
          <PlaceLink place={{ row: requirement.id }}>{name}</PlaceLink>
        </li>
      ))}
    </ul>
  );
}
