import type { Opening, Service } from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import { describeRequirement } from "#messages/describe.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  mono,
  type Part,
  quiet,
  said,
  tableRow,
} from "../documentBlocks.ts";
import { openingPlace } from "../places.ts";
import { certificates } from "./certificates.ts";
import { type ClearTextRow, clearTextRows } from "./clearText.ts";
import { openingNumber, openingNumbers, openingRuns } from "./openingNumbers.ts";

/** What crosses the network in clear text, what closes it, and what encryption needs. */
export function security(input: DocumentInput): Part {
  const { assessment, words } = input;
  const text = words.messages.documentNetwork.security;
  const blocks: readonly Block[] =
    assessment.openings.length === 0
      ? [{ kind: "paragraph", text: words.messages.document.missing.applications, open: true }]
      : [
          { kind: "paragraph", text: text.intro },
          { kind: "heading", text: text.clear },
          ...clearText(input),
          ...notStated(input),
          ...certificates(input),
        ];
  return { id: "security", heading: text.heading, orientation: "portrait", blocks };
}

function clearText(input: DocumentInput): readonly Block[] {
  const { assessment, words } = input;
  const text = words.messages.documentNetwork.security;
  const rows = clearTextRows(assessment.openings);
  if (rows.length === 0) return [{ kind: "paragraph", text: text.noneClear }];
  const numbers = openingNumbers(assessment);
  const { columns } = text;
  return [
    {
      kind: "table",
      columns: [
        { title: columns.opening, weight: 7 },
        { title: columns.clear, weight: 3 },
        { title: columns.alternative, weight: 5 },
        { title: columns.closes, weight: 6 },
      ],
      rows: rows.map((row) =>
        tableRow(
          [
            ...said(describeRequirement(words, row.requirement.id).name),
            ...references(words, numbers, row.openings),
            ...quiet(...readable(words, row.requirement.protocol)),
          ],
          mono(...row.clearPorts),
          alternative(words, row),
          closes(input, row),
        ),
      ),
    },
  ];
}

/** A line for each opening, which leads to it. */
const references = (
  words: PaperWords,
  numbers: ReadonlyMap<string, number>,
  openings: readonly Opening[],
): DocumentText => openings.map(({ id }) => ({ text: openingNumber(words, numbers, id), to: openingPlace(id) }));

/** What anybody on the way can read, where the protocol's definition says so. */
function readable(words: PaperWords, protocol: string): readonly string[] {
  const texts: Readonly<Record<string, string>> = words.messages.documentNetwork.security.readable;
  const text = texts[protocol];
  return text === undefined ? [] : [text];
}

function alternative(words: PaperWords, { encryptedPorts, besidePorts }: ClearTextRow): DocumentText {
  const text = words.messages.documentNetwork.security;
  if (encryptedPorts.length > 0) return mono(...encryptedPorts);
  if (besidePorts.length === 0) return said(text.offersNone);
  return said(text.offersNone, words.say(text.beside, { ports: words.list(besidePorts) }));
}

function closes({ plan, words }: DocumentInput, { choice }: ClearTextRow): DocumentText {
  const { documentNetwork, names } = words.messages;
  const text = documentNetwork.security;
  if (choice === null) return said(text.nothingCloses);
  const answers: Readonly<Record<string, string>> = names.answers;
  const printed = (answer: string) => answers[answer] ?? answer;
  return [
    ...said(words.say(text.closes, { choice: names.choices[choice.key], answer: printed(choice.answer) })),
    ...quiet(words.say(text.present, { answer: printed(plan.choices[choice.key]) })),
  ];
}

/** Openings of whose encryption the page says nothing; of those that it says something of, the ports that it does not. */
function notStated({ assessment, words }: DocumentInput): readonly Block[] {
  const text = words.messages.documentNetwork.security;
  const silent = assessment.openings.filter(({ services }) => services.some(isNotStated));
  const whole = silent.filter(({ services }) => services.every(isNotStated));
  const numbers = openingNumbers(assessment);
  const sentences = [
    ...(whole.length > 0 ? [words.say(text.notStated, { numbers: openingRuns(words, numbers, whole) })] : []),
    ...silent
      .filter((opening) => !whole.includes(opening))
      .map(({ id, services }) =>
        words.say(text.notStatedPorts, {
          number: openingNumber(words, numbers, id),
          ports: words.list(services.filter(isNotStated).flatMap((service) => portNotation(service) ?? [])),
        }),
      ),
  ];
  return sentences.length === 0 ? [] : [{ kind: "paragraph", text: sentences.join(" ") }];
}

const isNotStated = ({ encryption }: Service) => encryption === "not-stated";
