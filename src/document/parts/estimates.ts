import type { DocumentInput, Part } from "../documentBlocks.ts";
import { callEstimates } from "./callEstimates.ts";
import { circuitEstimates } from "./circuitEstimates.ts";
import { planNames } from "./planNames.ts";
import { voiceQuality } from "./voiceQuality.ts";
import { workedOutCalls } from "./workedOutCalls.ts";

/** This product's own figures, which change no verdict. */
export function estimates(input: DocumentInput): Part {
  const { assessment, words } = input;
  const text = words.messages.documentTraffic.estimates;
  const names = planNames(input);
  return {
    id: "estimates",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: words.say(text.intro, { kbps: assessment.bandwidth.kbpsPerCall }) },
      ...callEstimates(input),
      ...circuitEstimates(input, names),
      ...workedOutCalls(input, names),
      ...voiceQuality(input, names),
    ],
  };
}
