import { type Command, type CommandGroup, commandGroups } from "./command.ts";
import { rankCommands, type SearchableCommand } from "./rankCommands.ts";

/** Commands under one heading. */
export type OfferedGroup = { readonly group: CommandGroup | "recent"; readonly commands: readonly Command[] };

/** Commands that are in the page at once; a longer list is narrowed by typing on. */
const mostOffered = 60;
const mostRecent = 5;
/** So that an untyped list shows every kind. */
const mostOfGroup = 8;

/**
 * What is offered for a query, under headings: the best match first, and with it the others of its kind. Without a
 * query, what was used last, then something of every kind.
 *
 * @returns The groups and how many commands match in all.
 */
export function offeredGroups(
  commands: readonly SearchableCommand[],
  query: string,
  recent: readonly string[],
): { readonly groups: readonly OfferedGroup[]; readonly total: number } {
  const ranked = rankCommands(commands, query, recent);
  if (query.trim() !== "") return { groups: grouped(ranked.slice(0, mostOffered)), total: ranked.length };
  const used = recent.flatMap((id) => ranked.find((command) => command.id === id) ?? []).slice(0, mostRecent);
  const others = ranked.filter((command) => !used.includes(command));
  const byGroup = commandGroups.map((group): OfferedGroup => {
    return { group, commands: others.filter((command) => command.group === group).slice(0, mostOfGroup) };
  });
  const groups = [{ group: "recent", commands: used } as const, ...byGroup].filter(({ commands: of }) => of.length > 0);
  return { groups, total: ranked.length };
}

/** In the order in which the first of each kind comes. */
function grouped(commands: readonly Command[]): readonly OfferedGroup[] {
  const groups = new Map<CommandGroup, Command[]>();
  for (const command of commands) {
    const known = groups.get(command.group);
    if (known) known.push(command);
    else groups.set(command.group, [command]);
  }
  return [...groups].map(([group, of]) => ({ group, commands: of }));
}
