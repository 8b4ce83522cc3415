import type { Block, DocumentText, Line, Part, Point, Row } from "./documentBlocks.ts";

/** Parts of which every reference leads to a part, heading or line among them; the words of one that does not stay. */
export function withoutDeadReferences(parts: readonly Part[]): readonly Part[] {
  const places = placesIn(parts);
  const isDead = ({ to }: Line | Point) => to !== undefined && !places.has(to);
  const kept = <Entry extends Line | Point>(entry: Entry): Entry => {
    if (!isDead(entry)) return entry;
    const { to: _dead, ...rest } = entry;
    // All that is taken away is optional.
    return rest as Entry;
  };
  const text = (lines: DocumentText) => (lines.some(isDead) ? lines.map(kept) : lines);
  const row = (one: Row): Row => {
    if ("band" in one) return one;
    return { cells: one.cells.map(text), ...(one.under ? { under: text(one.under) } : {}) };
  };
  const block = (one: Block): Block => {
    switch (one.kind) {
      case "cover":
      case "facts":
        return { ...one, facts: one.facts.map((fact) => ({ ...fact, value: text(fact.value) })) };
      case "points":
        return { ...one, points: one.points.map(kept) };
      case "checklist":
        return { ...one, items: one.items.map(kept) };
      case "table":
        return { ...one, rows: one.rows.map(row) };
      default:
        return one;
    }
  };
  return parts.map((part) => ({ ...part, blocks: part.blocks.map(block) }));
}

/** Every id that a reference can lead to. */
export function placesIn(parts: readonly Part[]): ReadonlySet<string> {
  const places = new Set<string>();
  const add = (id: string | undefined) => id !== undefined && places.add(id);
  for (const part of parts) {
    add(part.id);
    for (const block of part.blocks) {
      if (block.kind === "heading") add(block.id);
      for (const { id } of linesOf(block)) add(id);
    }
  }
  return places;
}

/** Lines of a block's facts and cells. */
export function linesOf(block: Block): readonly Line[] {
  if (block.kind === "cover" || block.kind === "facts") return block.facts.flatMap(({ value }) => value);
  if (block.kind !== "table") return [];
  return block.rows.flatMap((row) => ("band" in row ? [] : [...row.cells.flat(), ...(row.under ?? [])]));
}
