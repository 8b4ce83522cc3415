import { describe, expect, it } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import type { DocumentText, Part } from "#document/documentBlocks.ts";
import { addressAnnex } from "#document/parts/addressAnnex.ts";
import { runsOf } from "#document/parts/openingNumbers.ts";
import { openings } from "#document/parts/openings.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const tableRows = ({ blocks }: Part) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
const rowsOf = (part: Part) => tableRows(part).flatMap((row) => ("band" in row ? [] : [row.cells]));
const linesOf = (value: DocumentText | undefined) => (value ?? []).map(({ text }) => text);
const column = (part: Part, index: number) => rowsOf(part).map((row) => linesOf(row[index]));
const openingRows = (plan: Plan) => openings(documentInput(plan));

describe("the opening table", () => {
  it("counts the openings in the order in which it prints them", () => {
    const numbers = column(openingRows(planWith({ applications: ["digital-fax", "call-recording"] })), 0).flat();
    expect(numbers).toEqual(numbers.map((_, index) => `O-${String(index + 1).padStart(2, "0")}`));
  });

  it("says under each opening what stops without it, where that stands, and which readings it leans on", () => {
    const rows = tableRows(openingRows(planWith({ applications: ["phone-lock"] })));
    const curri = rows.flatMap((row) => ("band" in row || row.under === undefined ? [] : [row.under]));
    const under = curri.find(([first]) => first?.text.startsWith("External call control"));
    expect(under?.map(({ text, to }) => (to === undefined ? text : `${text} -> ${to}`)).slice(1)).toEqual([
      "If blocked: Calls are routed without asking the suite, so locks are not applied.",
      "For Phone Lock.",
      "Interactions with the PBX, row 15",
      "Reading R2: The CURRI row is split by a page break -> reading/2",
    ]);
  });

  it("is not there where nothing is to be opened, and the document says so", () => {
    expect(openingRows(planWith()).blocks).toEqual([
      { kind: "paragraph", text: "Nothing is to be opened: no application is chosen." },
    ]);
  });

  it("says between which servers a cluster's openings are meant", () => {
    const plan = planWith({
      applications: ["digital-fax"],
      sites: [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" })],
      nodes: [node("n1", "dc"), node("n2", "dc"), node("n3", "dr"), node("n4", "dr")],
    });
    const rows = tableRows(openingRows(plan));
    const band = rows.findIndex((row) => "band" in row && row.band === "Between suite nodes");
    const next = rows.findIndex((row, index) => index > band && "band" in row);
    const between = rows.slice(band + 1, next).flatMap((row) => ("band" in row ? [] : [row.cells]));
    const pairing = between.map((row) => [linesOf(row[3])[0], linesOf(row[2]).at(-1)]);
    expect(pairing.at(-1)).toEqual(["ANY", "Only between servers at the same site."]);
    expect(new Set(pairing.slice(0, -1).map(([, last]) => last))).toEqual(
      new Set(["Only between servers at different sites."]),
    );
  });

  it("counts more than eight addresses of one side and leaves them to the annex", () => {
    const addresses = Array.from({ length: 9 }, (_, index) => `10.0.0.${index + 1}`);
    const plan = planWith({
      applications: ["digital-fax"],
      peers: [peer("p1", "pbx", { name: "CUCM", siteId: "dc", addresses })],
    });
    expect(column(openingRows(plan), 2)).toContainEqual(["CUCM (Site dc)", "9 addresses, listed in the annex"]);
    expect(column(addressAnnex(documentInput(plan)), 3)).toContainEqual(addresses);
  });
});

describe("the annex", () => {
  it("says of each end which openings it takes part in, so that an opening that only counts ends can be resolved", () => {
    const phones = ["a", "b", "c", "d", "e"].map((id) => peer(id, "phones", { siteId: "dc" }));
    const input = documentInput(planWith({ applications: ["digital-fax"], peers: phones }));
    const counting = rowsOf(openings(input)).filter((row) =>
      row.some((value) => linesOf(value).includes("5 × IP phones, listed in the annex")),
    );
    const numbers = counting.map((row) => Number(linesOf(row[0])[0]?.slice(2)));
    const [run] = runsOf(numbers);
    const cells = rowsOf(addressAnnex(input)).filter((row) => linesOf(row[2])[0] === "IP phones");
    expect(cells.map((row) => linesOf(row[4]))).toEqual(phones.map(() => [`${run?.first} to ${run?.last}`]));
  });
});

describe("runsOf", () => {
  it("joins numbers that follow each other", () => {
    expect(runsOf([1, 2, 3, 7, 9, 10])).toEqual([
      { first: 1, last: 3 },
      { first: 7, last: 7 },
      { first: 9, last: 10 },
    ]);
  });

  it("is empty for no numbers", () => {
    expect(runsOf([])).toEqual([]);
  });
});
