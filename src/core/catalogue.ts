import type { ApplicationId } from "./plan/applications.ts";
import type { Choices, Integrations, NodeRole, PeerKind } from "./plan/schema.ts";

/** What the page, or the definition of the printed protocol, says of confidentiality; `not-stated` where neither does. */
export type Encryption = "clear" | "encrypted" | "not-stated";

/** A requirement or port that applies only under one of some answers to a choice of the plan. */
export type ChoiceCondition = {
  readonly [Key in keyof Choices]: {
    readonly choice: Key;
    readonly values: readonly Choices[Key][];
  };
}[keyof Choices];

/** One entry of a port column of the page. Port numbers are inclusive. */
export type PrintedPorts =
  | {
      readonly kind: "ports";
      readonly transport: "tcp" | "udp";
      readonly from: number;
      readonly to: number;
      readonly encryption: Encryption;
      readonly when?: ChoiceCondition;
      readonly footnote?: FootnoteId;
      readonly label?: "tls" | "above-1024";
    }
  /** "Any": whatever port the operating system picks on this side. */
  | { readonly kind: "any"; readonly transport: "tcp" | "tcp-and-udp" }
  /** "nnn": a number that only the engineer can give. */
  | {
      readonly kind: "input";
      readonly transport: "tcp";
      readonly input: "remotePort" | "serverPort";
    };

/** Who connects first, as printed; `between-nodes` stands for the tables that print no direction arrow but name the ends. */
export type PrintedDirection = "out" | "in" | "in-out" | "between-nodes";

export type SectionId =
  | "infrastructure"
  | "attendant-clients"
  | "pbx"
  | "voice-devices"
  | "cluster"
  | "other"
  | "internet";

export type FootnoteId = "cisco-rtp-range" | "sql-random-port";

/**
 * How strongly the page asks: `required` of its applications; `optional` by the page's own word;
 * `alternative` to another row or port; `conditional` on a vendor, a topology or a service that the plan uses.
 */
export type Need = "required" | "optional" | "alternative" | "conditional";

/** One printed row of the page. Names and usage texts are in the message catalogues under its id. */
export type Requirement = {
  readonly id: string;
  readonly section: SectionId;
  /** 1-based place in its section; a row that a page break splits counts once. */
  readonly position: number;
  readonly protocol: string;
  /** What the page prints in its column of protocols, where `protocol` is another name for it. */
  readonly printedProtocol?: string;
  readonly direction: PrintedDirection;
  readonly remotePorts: readonly PrintedPorts[];
  readonly serverPorts: readonly PrintedPorts[];
  readonly applications: "all" | readonly ApplicationId[];
  /** Applications that the row does not name and a reading adds. */
  readonly derivedApplications?: readonly {
    readonly application: ApplicationId;
    readonly reading: string;
  }[];
  readonly vendor?: "cisco" | "microsoft";
  readonly need: Need;
  readonly servers: readonly NodeRole[];
  readonly remotes: readonly (PeerKind | "internet" | "nodes")[];
  readonly signalling?: "sip" | "h323";
  readonly integration?: {
    readonly [Key in keyof Integrations]: Integrations[Key] extends boolean ? Key : never;
  }[keyof Integrations];
  readonly choices?: readonly ChoiceCondition[];
  /** Applications for which neither `choices` nor the PBX's signalling takes the row out (reading 7). */
  readonly alwaysFor?: readonly ApplicationId[];
  readonly topology?: "nodes-at-one-site" | "nodes-at-different-sites";
  readonly limit?: LimitId;
  readonly readings: readonly string[];
};

export type LimitId = "sip-h323-t38" | "tapi-jtapi" | "sftp" | "axl" | "curri" | "inter-node";

/** One latency class: round-trip time in ms, inclusive; `null` where the page asks for none. */
export type Limit = {
  readonly id: LimitId;
  readonly rttMs: number | null;
  readonly section: "traffic" | "cluster";
  readonly reading: string;
};

export type Confidence = "high" | "medium" | "low";

/** How one defect of the page was understood. Its words are in the message catalogues under its id. */
export type Reading = {
  readonly id: string;
  /** Number in the list of readings, for ever. */
  readonly number: number;
  readonly confidence: Confidence;
  readonly references: readonly string[];
};

/** A requirement that the page states in prose instead of a table row. */
export type ProseRequirement = {
  readonly id: string;
  readonly section: SectionId | "traffic" | "single-sign-on" | "server";
};

/** A named source other than the vendor page. */
export type Reference = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly checked: string;
};

export type Application = {
  readonly id: ApplicationId;
  readonly role: NodeRole;
  /** Whether concurrent calls can be stated for it: it has a SIP or H.323 row of its own. */
  readonly carriesCalls: boolean;
  /** How its servers share the work, where the vendor says so, and where that stands. */
  readonly haModel?: { readonly model: "hot-standby"; readonly reference: string };
  /** Where the vendor says that it holds media only while a call waits. */
  readonly mediaWhileQueued?: { readonly reference: string };
};

/** Everything the assessment knows of the vendor, as data. */
export type Catalogue = {
  readonly edition: {
    readonly id: string;
    readonly page: string;
    readonly transcribed: string;
  };
  readonly applications: readonly Application[];
  readonly requirements: readonly Requirement[];
  readonly limits: readonly Limit[];
  readonly readings: readonly Reading[];
  readonly proseRequirements: readonly ProseRequirement[];
  readonly references: readonly Reference[];
  /** Kilobits per second that one call takes in each direction, from the page's traffic requirements. */
  readonly kbpsPerCall: number;
  /** Narrower remote media range that the footnote gives for Cisco devices. */
  readonly ciscoRtpRange: { readonly from: number; readonly to: number };
};
