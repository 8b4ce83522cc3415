import type { Result } from "#core/result.ts";

/** The programs whose output is understood. */
export type MeasurementTool = "ping" | "psping" | "traceroute" | "mtr" | "iperf3";

/** A line of the pasted text from which a figure was read; lines count from 1. */
export type UnderstoodLine = {
  readonly field: "rtt" | "loss" | "jitter";
  readonly line: number;
  readonly text: string;
};

/** What to know of the figures before they are used. */
export type MeasurementNote =
  /** The text holds several outputs; the last one was read. */
  | "earlier-run-left-out"
  /** Some times were only given as "less than", or as none at all, and are taken as that much. */
  | "upper-bound"
  /** Another host answered in place of the destination, and not every attempt is there to be counted. */
  | "loss-left-open"
  /** Nothing says whether the last hop is the destination. */
  | "destination-not-stated"
  /** Both directions were measured; jitter and loss are those of the worse one. */
  | "worse-direction";

/** What a program measured; `null` for what its output does not say. Times in ms, loss in percent. */
export type ReadMeasurement = {
  readonly tool: MeasurementTool;
  /** The average; it is the one that is judged. */
  readonly rttMs: number | null;
  readonly rttMinMs: number | null;
  readonly rttMaxMs: number | null;
  /**
   * Mean absolute difference of consecutive reply times, or what iperf3 says (RFC 3550's smoothed form). Deviations
   * that other programs print are no jitter and are not taken for it.
   */
  readonly jitterMs: number | null;
  readonly lossPercent: number | null;
  readonly sent: number | null;
  readonly replies: number | null;
  readonly notes: readonly MeasurementNote[];
  readonly lines: readonly UnderstoodLine[];
};

/** Why pasted text gives no measurement. */
export type MeasurementProblem =
  | { readonly code: "measurement/empty" }
  | { readonly code: "measurement/too-large"; readonly most: number }
  | { readonly code: "measurement/not-understood" }
  /** The last of several outputs is not understood, and an earlier one does not stand in for it. */
  | { readonly code: "measurement/last-not-understood"; readonly line: number }
  /** Understood, but nothing came back; 100 % loss. */
  | { readonly code: "measurement/no-replies"; readonly line: number }
  /** A trace whose last hop is not its destination. */
  | { readonly code: "measurement/not-reached"; readonly line: number }
  /** iperf3 sent packets one way and none of them arrived; it states no loss then. */
  | { readonly code: "measurement/nothing-arrived"; readonly sent: number }
  /** iperf3's JSON without jitter, loss or a round-trip time. */
  | { readonly code: "measurement/no-figures" }
  | { readonly code: "measurement/broken-json" }
  | { readonly code: "measurement/tool-error"; readonly message: string };

/** What came of one output. */
export type Outcome = Result<ReadMeasurement, MeasurementProblem>;

/** A line of the text with its number. */
export type NumberedLine = { readonly number: number; readonly text: string };

/** One output of one program: where it stands in the text, and what came of it. */
export type ToolRun = { readonly firstLine: number; readonly lastLine: number; readonly outcome: Outcome };
