import { describe, expect, it } from "vitest";
import type { Command } from "#features/commands/command.ts";
import { offeredGroups } from "#features/commands/offeredGroups.ts";
import { folded, rankCommands, searchable } from "#features/commands/rankCommands.ts";

const command = (id: string, title: string, overrides: Partial<Command> = {}): Command => ({
  id,
  title,
  group: "sites",
  run: () => undefined,
  ...overrides,
});

const prepared = (commands: readonly Command[]) => searchable(commands, ({ group }) => group);
const found = (commands: readonly Command[], query: string, recent: readonly string[] = []) =>
  rankCommands(prepared(commands), query, recent).map(({ id }) => id);

describe("rankCommands", () => {
  it("finds names whatever their accents, strokes and case", () => {
    expect(folded("Łódź  FERRIES Straße")).toBe("lodz ferries strasse");
    expect(found([command("a", "Łódź"), command("b", "Málaga")], "lodz")).toEqual(["a"]);
    expect(found([command("a", "Koln"), command("b", "Málaga")], "MÁLAGA")).toEqual(["b"]);
  });

  it("puts the beginning of a title before the beginning of a word, that before its middle, and other words last", () => {
    const all = [
      command("other", "Directory", { keywords: ["port"] }),
      command("middle", "Import"),
      command("word", "Show ports"),
      command("title", "Ports"),
    ];
    expect(found(all, "port")).toEqual(["title", "word", "middle", "other"]);
  });

  it("finds what answers to a word that it does not write, as a port within a range", () => {
    const range = command("range", "Media: UDP 10000–20010", { answersTo: (word) => word === "15000" });
    expect([found([range], "15000"), found([range], "media 15000"), found([range], "9")]).toEqual([
      ["range"],
      ["range"],
      [],
    ]);
  });

  it("finds by letters left out, from the start of a word and close together", () => {
    const all = [command("a", "Milano"), command("b", "Mail relay and other names of the office")];
    expect(found(all, "mlno")).toEqual(["a"]);
    expect(found(all, "mrnf")).toEqual([]);
  });

  it("needs every word of the query, each wherever it is", () => {
    const all = [command("a", "Phones Milano", { detail: "IP phones" }), command("b", "Milano")];
    expect(found(all, "mil phones")).toEqual(["a"]);
    expect(found(all, "mil fax")).toEqual([]);
  });

  it("puts what was used lately before others as good, and not before better ones", () => {
    const all = [command("a", "Roma 1"), command("b", "Roma 2"), command("c", "Via Roma")];
    expect(found(all, "roma", ["b"])).toEqual(["b", "a", "c"]);
    expect(found(all, "roma", ["c"])).toEqual(["a", "b", "c"]);
  });
});

describe("offeredGroups", () => {
  it("begins with what was used last, each once, then something of every kind", () => {
    const all = [command("a", "Milano"), command("b", "Undo", { group: "actions" }), command("c", "Roma")];
    const { groups, total } = offeredGroups(prepared(all), "", ["c", "gone"]);
    expect(groups.map(({ group, commands }) => [group, commands.map(({ id }) => id)])).toEqual([
      ["recent", ["c"]],
      ["actions", ["b"]],
      ["sites", ["a"]],
    ]);
    expect(total).toBe(3);
  });

  it("keeps a list of thousands short and counts them all", () => {
    const all = Array.from({ length: 2000 }, (_, index) => command(`s${index}`, `Site ${index}`));
    const { groups, total } = offeredGroups(prepared(all), "site", []);
    expect([groups.flatMap(({ commands }) => commands).length, total]).toEqual([60, 2000]);
  });
});
