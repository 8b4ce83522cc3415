import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { callApplicationIds } from "#imports/sites/headerWords.ts";
import { guessMapping } from "#imports/sites/siteColumns.ts";

const targets = (...header: readonly string[]) => guessMapping(header).map(({ target }) => target);

describe("guessMapping", () => {
  it.each([
    [
      "English",
      ["Site name", "Site type", "Upload (Mbps)", "Download (Mbps)", "Voice share %", "Link layer", "Subnets"],
    ],
    ["Italian", ["Nome sede", "Tipo", "Banda in salita", "Banda in discesa", "Quota voce", "Incapsulamento", "Reti"]],
    ["German", ["Standort", "Art", "Upload-Bandbreite", "Download-Bandbreite", "Sprachanteil", "Layer 2", "Subnetze"]],
    ["French", ["Nom du site", "Type", "Débit montant", "Débit descendant", "Part voix", "Encapsulation", "Réseaux"]],
    ["Spanish", ["Nombre", "Tipo", "Subida", "Bajada", "Cuota de voz", "Encapsulación", "Red"]],
    ["our own names", ["name", "kind", "upKbps", "downKbps", "voiceSharePercent", "linkLayer", "subnets"]],
  ])("knows the words of %s", (_, header) => {
    const all = ["name", "kind", "upKbps", "downKbps", "voiceSharePercent", "linkLayer", "subnets"];
    expect(targets(...header)).toEqual(all);
  });

  it("knows the applications whose calls are counted, and voicemail from voice", () => {
    expect(
      targets("Fax", "Chiamate ACD", "IVR", "Voice mail", "Registrazioni", "hotel-link", "Manager/Assistant", "Voce %"),
    ).toEqual([
      "calls:digital-fax",
      "calls:advanced-queuing",
      "calls:ivr-manager",
      "calls:voicemail",
      "calls:call-recording",
      "calls:hotel-link",
      "calls:manager-assistant",
      "voiceSharePercent",
    ]);
  });

  it("has a column for each application that carries calls in the catalogue", () => {
    const carriers = catalogue.applications.filter(({ carriesCalls }) => carriesCalls).map(({ id }) => id);
    expect([...callApplicationIds].sort()).toEqual(carriers.sort());
  });

  it("takes bandwidth for both directions, and leaves out what it does not know", () => {
    expect(targets("Sede", "Banda", "Note", "Chiamate", "")).toEqual([
      "name",
      "bothKbps",
      "ignore",
      "ignore",
      "ignore",
    ]);
  });

  it("gives each target once: where it fits best, then where it comes first", () => {
    expect(targets("Former site code", "Site", "Site", "Up max", "Up")).toEqual([
      "ignore",
      "name",
      "ignore",
      "ignore",
      "upKbps",
    ]);
  });

  it("knows the name of a site from its code, its contact and its address", () => {
    expect(targets("Codice sede", "Site contact", "Nome sede", "Indirizzo")).toEqual([
      "ignore",
      "ignore",
      "name",
      "ignore",
    ]);
    expect(targets("Site address", "Site")).toEqual(["ignore", "name"]);
  });

  it("does not take a code for queues", () => {
    expect(targets("Site code")).toEqual(["name"]);
  });

  it.each([
    ...["Voice", "Voce", "Voice VLAN", "Canali voce", "Voice users", "Utenti voce", "Voice bandwidth", "Sprachkanäle"],
    ...["Voice bandwidth Mbps", "Banda voce (Mbps)", "Voice VLAN %"],
    ...["Fax number", "Numero fax", "Faxnummer", "Voicemail pilot", "IVR extension", "Interno IVR", "Durchwahl IVR"],
    ...["Fax DID", "Voicemail users", "Call recording server", "ACD calls per day", "Chiamate ACD al giorno", "Fax %"],
    ...["Capacity (seats)", "Capacità posti", "Up time %", "Up since", "Speed (%)", "Uptime", "Back up bandwidth"],
    ...["Backup bandwidth", "Secondary up Mbps", "Banda backup", "Débit secours", "Line rate (EUR)", "Costo banda"],
  ])("reads nothing into %j", (header) => {
    expect(targets(header)).toEqual(["ignore"]);
  });

  it.each([
    "Voice %",
    "Voice share",
    "Quota voce",
    "Voice bandwidth %",
    "Voice (percent)",
    "Anteil Sprache",
    "Part voix",
  ])("knows %j for the share of voice", (header) => {
    expect(targets(header)).toEqual(["voiceSharePercent"]);
  });

  it.each([
    ["Fax calls", "calls:digital-fax"],
    ["Number of fax calls", "calls:digital-fax"],
    ["Concurrent voicemail sessions", "calls:voicemail"],
    ["Canali fax", "calls:digital-fax"],
    ["IVR channels", "calls:ivr-manager"],
    ["Gleichzeitige ACD-Anrufe", "calls:advanced-queuing"],
    ["Call recording", "calls:call-recording"],
    ["Call recording sessions", "calls:call-recording"],
  ])("knows %j for calls", (header, target) => {
    expect(targets(header)).toEqual([target]);
  });

  it("takes the main line, whichever stands first", () => {
    expect(targets("Backup bandwidth", "Main bandwidth")).toEqual(["ignore", "bothKbps"]);
  });

  it.each(["Download/Upload (Mbps)", "Up / Down Mbps", "Upload e download", "Débit montant/descendant"])(
    "takes %j for both directions",
    (header) => {
      expect(targets(header)).toEqual(["bothKbps"]);
    },
  );

  it.each([
    ["Up (kbps)", 1],
    ["Up kbit/s", 1],
    ["Up [Mbit/s]", 1000],
    ["UP MBIT/S", 1000],
    ["Up (M)", 1000],
    ["Up bit/s", 0.001],
    ["UP MBPS", null],
    ["Up Mb/s", 1000],
    ["Up Gbit/s", 1_000_000],
    ["upKbps", 1],
    ["Up", null],
    ["Up MB/s", null],
    ["Up MByte/s", null],
  ])("reads the unit of %j", (header, kbpsPerUnit) => {
    expect(guessMapping([header])).toEqual([{ target: "upKbps", kbpsPerUnit }]);
  });
});
