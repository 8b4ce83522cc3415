import type { Words } from "#messages/words.ts";
import type { PortRow } from "./portRows.ts";

/** Columns of the port table in their order. Who connects first comes first and is always there. */
export const portColumnIds = [
  "from",
  "to",
  "protocol",
  "services",
  "encryption",
  "need",
  "applications",
  "boundary",
  "use",
  "ifBlocked",
  "source",
  "connections",
] as const;

export type PortColumnId = (typeof portColumnIds)[number];

/** The columns that a reader sees who has chosen none. */
export const usualColumns: readonly PortColumnId[] = portColumnIds.slice(0, 8);

/** A column's title. */
export function columnTitle({ messages }: Words, column: PortColumnId): string {
  const { columns } = messages.tables;
  const added = {
    use: columns.use,
    ifBlocked: columns.ifBlocked,
    source: columns.source,
    connections: columns.connections,
  };
  return { ...messages.results.ports.columns, ...added }[column];
}

/** What a row says in a column, on one line. */
export function cellText({ messages, list }: Words, row: PortRow, column: PortColumnId): string {
  switch (column) {
    case "from":
    case "to": {
      const { lines, addresses } = row[column];
      const { failoverOnly } = messages.names;
      return [
        ...lines.map(({ text, isFailoverOnly }) => (isFailoverOnly ? `${text} (${failoverOnly})` : text)),
        ...addresses,
      ].join("; ");
    }
    case "protocol":
      return `${row.opening.protocol}; ${row.name}`;
    case "services":
      return row.services.map(({ text, from }) => (from === "" ? text : `${text} ${from}`)).join("; ");
    case "use":
      return list(row.uses.map((use) => messages.tables.use[use]));
    case "connections":
      return String(row.flows().length);
    default:
      return row[column];
  }
}
