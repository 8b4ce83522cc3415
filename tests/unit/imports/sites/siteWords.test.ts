import { describe, expect, it } from "vitest";
import { linkLayer, siteKind } from "#imports/sites/siteWords.ts";

describe("siteKind", () => {
  it.each([
    ["data-centre", ["data centre", "Data-Center", "DC", "DC2", "CED", "Rechenzentrum", "Centre de données", "CPD"]],
    ["branch", ["", "branch", "Filiale 12", "Zweigstelle", "Außenstelle", "agence", "Sucursal", "Büro"]],
    [
      "dr-data-centre",
      ["DR", "dr-data-centre", "Disaster Recovery", "CED secondario", "site de secours", "DC DR", "Backup data center"],
    ],
    [null, ["castle", "secondary office", "headquarters", "drone", "?"]],
  ])("reads %s", (kind, texts) => {
    expect(texts.map(siteKind)).toEqual(texts.map(() => kind));
  });
});

describe("linkLayer", () => {
  it.each([
    ["mp-frf12", ["mp-frf12", "MLPPP", "Multilink PPP"]],
    ["mp-frf12-crtp", ["MP-FRF12-CRTP", "MLPPP + cRTP"]],
    ["ethernet", ["ethernet", "Gigabit Ethernet"]],
    ["ethernet-vlan", ["ethernet-vlan", "802.1Q", "VLAN", "Ethernet (VLAN)"]],
    ["ethernet-wire", ["ethernet-wire", "Ethernet on the wire"]],
    [null, ["", "MPLS", "fibre"]],
  ])("reads %s", (id, texts) => {
    expect(texts.map(linkLayer)).toEqual(texts.map(() => id));
  });
});
