import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import type { PrintedPorts, Requirement } from "#core/catalogue.ts";
import { type PrintedLine, type PrintedPort, printedLines } from "#tests/fixtures/printedLines.ts";

/**
 * Which printed lines make up each row, by line number. Only here do readings 2 and 16 decide anything:
 * the split CURRI row, and the cluster's fifteen lines under five protocols.
 */
const linesOfRow: Readonly<Record<string, readonly number[]>> = {
  ...ones("infrastructure", 1, 7),
  ...ones("attendant-clients", 8, 11),
  ...ones("pbx", 12, 25),
  "pbx/15": [26, 27],
  "pbx/16": [28],
  ...ones("voice-devices", 29, 31),
  "cluster/1": [32, 33, 34, 35, 36],
  "cluster/2": [37, 38],
  "cluster/3": [39, 40],
  "cluster/4": [41],
  "cluster/5": [42, 43, 44, 45, 46],
  ...ones("other", 47, 49),
  "internet/1": [50],
};

function ones(section: string, first: number, last: number) {
  const count = last - first + 1;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${section}/${index + 1}`, [first + index]]));
}

const applicationsByPrintedName: Readonly<Record<string, readonly string[]>> = {
  All: ["all"],
  "Digital Fax": ["digital-fax"],
  "Hotel Link": ["hotel-link"],
  "AC Enterprise": ["attendant-console-enterprise"],
  Professional: ["attendant-console-professional"],
  "Desktop CTI": ["desktop-cti"],
  "Attendant Console Ent./Pro.": ["attendant-console-enterprise", "attendant-console-professional"],
  "Advanced Queuing": ["advanced-queuing"],
  "IVR Manager": ["ivr-manager"],
  VoiceMail: ["voicemail"],
  "Call Recording": ["call-recording"],
  "Manager Assistant": ["manager-assistant"],
  "Contact Manager": ["contact-manager"],
  "Phone Lock": ["phone-lock"],
  "Call Analytics": ["call-analytics"],
};

const directions = { IN: "in", OUT: "out", "IN/OUT": "in-out", "": "" } as const;

/** What a row says, in one notation for both transcriptions. */
type Row = {
  readonly remote: readonly string[];
  readonly server: readonly string[];
  readonly direction: string;
  readonly vendor: string | null;
  readonly applications: readonly string[];
  readonly footnote: boolean;
};

function printedPort({ label, ports, secure }: PrintedPort): string {
  if (label === "ANY-TCP") return "any tcp";
  if (label === "ANY-TCP-UDP") return "any tcp-and-udp";
  const transport = label === "TLS" ? "tcp" : label.toLowerCase();
  const range = ports === ">1024" ? "1025-65535" : ports;
  return `${transport} ${range}${secure ? " encrypted" : ""}`;
}

function printedRow(lines: readonly PrintedLine[]): Row {
  return {
    remote: lines.flatMap(({ remote }) => remote.map(printedPort)).sort(),
    server: lines.flatMap(({ server }) => server.map(printedPort)).sort(),
    direction: lines.map(({ direction }) => directions[direction]).join(""),
    vendor: lines.find(({ vendor }) => vendor !== null)?.vendor ?? null,
    applications: lines
      .flatMap(({ applications }) => applications.flatMap((name) => applicationsByPrintedName[name] ?? [`? ${name}`]))
      .sort(),
    footnote: lines.some(({ footnote }) => footnote),
  };
}

/** Encryption is compared only where the page marks the port itself, with SSL, TLS or a TLS label. */
function cataloguePort(port: PrintedPorts, marked: ReadonlySet<string>): string {
  if (port.kind === "any") return `any ${port.transport}`;
  if (port.kind === "input") return `${port.transport} nnn`;
  const text = `${port.transport} ${port.from === port.to ? port.from : `${port.from}-${port.to}`}`;
  return port.encryption === "encrypted" && marked.has(`${text} encrypted`) ? `${text} encrypted` : text;
}

function catalogueRow(requirement: Requirement, printed: Row): Row {
  const marked = new Set([...printed.remote, ...printed.server]);
  const ports = [...requirement.remotePorts, ...requirement.serverPorts];
  return {
    remote: requirement.remotePorts.map((port) => cataloguePort(port, marked)).sort(),
    server: requirement.serverPorts.map((port) => cataloguePort(port, marked)).sort(),
    direction: requirement.direction,
    vendor: requirement.vendor ?? null,
    applications: requirement.applications === "all" ? ["all"] : [...requirement.applications].sort(),
    footnote: ports.some((port) => port.kind === "ports" && port.footnote !== undefined),
  };
}

/** What the readings add to the print, row by row: everything not listed here must agree to the letter. */
function read(key: string, row: Row): Row {
  const [section] = key.split("/");
  if (key === "infrastructure/1" || key === "infrastructure/2") return { ...row, applications: ["all"] }; // reading 1
  if (section === "cluster") return { ...row, direction: "between-nodes", applications: ["all"] };
  if (key === "other/3") return { ...row, direction: "between-nodes", applications: ["all"] };
  if (section === "other") return { ...row, direction: "in", applications: ["all"] };
  if (section === "internet") {
    // Reading 19: the ports stand in the wrong column, and "others" is an open point.
    expect(row.server).toEqual([]);
    const remote = row.remote.filter((port) => port !== "tcp others");
    return { ...row, remote, server: ["any tcp"], direction: "out", applications: ["all"] };
  }
  return row;
}

const rows = new Map<string, Requirement>(
  catalogue.requirements.map((requirement) => [`${requirement.section}/${requirement.position}`, requirement]),
);
const printed = (numbers: readonly number[]) => printedLines.filter(({ line }) => numbers.includes(line));

describe("the catalogue against a second typing of the page", () => {
  it("has 50 printed lines, each in exactly one row", () => {
    expect(printedLines.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(
      Object.values(linesOfRow)
        .flat()
        .sort((one, other) => one - other),
    ).toEqual(printedLines.map(({ line }) => line));
  });

  it("has a row for every printed row and no other", () => {
    expect([...rows.keys()]).toEqual(Object.keys(linesOfRow));
    expect(catalogue.requirements).toHaveLength(39);
  });

  it("keeps the printed lines of a row in the section that it cites", () => {
    for (const [key, numbers] of Object.entries(linesOfRow)) {
      expect(new Set(printed(numbers).map(({ section }) => section))).toEqual(new Set([key.split("/")[0]]));
    }
  });

  it.each(Object.entries(linesOfRow))("agrees port by port with the printed lines of %s", (key, numbers) => {
    const print = read(key, printedRow(printed(numbers)));
    const requirement = rows.get(key);
    expect(requirement).toBeDefined();
    expect(requirement && catalogueRow(requirement, print)).toEqual(print);
  });

  it("has the cluster's 15 port entries", () => {
    const entries = catalogue.requirements.filter(({ section }) => section === "cluster");
    expect(entries.flatMap(({ serverPorts }) => serverPorts)).toHaveLength(15);
  });
});
