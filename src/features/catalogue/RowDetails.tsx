import type { ReactNode } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { portNotation } from "#core/assess/services.ts";
import type { Encryption, Requirement } from "#core/catalogue.ts";
import { describeLimit } from "#messages/describe.ts";
import { conditionsOf } from "./conditions.ts";
import { PlaceLink } from "./places.tsx";
import { RowReadings } from "./RowReadings.tsx";
import type { RegisterRow } from "./registerRows.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type RowDetailsProps = { readonly row: RegisterRow };

/** All that is known of a row: its use, what breaks without it, when it applies, and where it stands. */
export function RowDetails({ row }: RowDetailsProps) {
  const words = useCatalogueWords();
  const { screen, messages, say } = words;
  const text = screen.details;
  const { requirement, usage, ifBlocked } = row;
  const { id, section, position, need, printedProtocol } = requirement;
  const limit = catalogue.limits.find((one) => one.id === requirement.limit);
  const footnotes = footnotesOf(requirement);
  const note = readNote(screen.printedNotes, id);
  const derived = row.applications.filter(({ derivedBy }) => derivedBy !== null);
  return (
    <dl className="row-facts">
      <Fact title={text.usage}>{usage}</Fact>
      <Fact title={text.ifBlocked}>{ifBlocked}</Fact>
      <Fact title={text.initiator}>
        {text.initiators[initiatorOf(row)]}
        {sendsFromOther(row) && ` ${text.sourcePorts}`}
      </Fact>
      <Fact title={screen.rows.need}>{text.needs[need]}</Fact>
      <Fact title={text.when}>
        <Lines lines={conditionsOf(words, requirement)} />
      </Fact>
      {(requirement.applications === "all" || derived.length > 0) && (
        <Fact title={text.applications}>
          <Lines
            lines={[
              ...(requirement.applications === "all" ? [text.allApplications] : []),
              ...derived.map(({ name }) => say(text.derivedBy, { application: name })),
            ]}
          />
        </Fact>
      )}
      <Fact title={text.encryption}>
        <Lines lines={encryptionLines(row, messages.names.encryptions)} />
      </Fact>
      {limit && (
        <Fact title={text.limit}>
          {limit.rttMs === null
            ? say(text.limitNone, { limit: describeLimit(words, limit.id) })
            : say(text.limitText, { limit: describeLimit(words, limit.id), rttMs: limit.rttMs })}
        </Fact>
      )}
      {footnotes.map((footnote) => (
        <Fact key={footnote} title={text.footnote}>
          {messages.catalogue.footnotes[footnote]}
        </Fact>
      ))}
      {(note !== null || printedProtocol !== undefined) && (
        <Fact title={text.printed}>
          <Lines
            lines={[
              ...(printedProtocol === undefined ? [] : [say(text.printedAs, { protocol: printedProtocol })]),
              ...(note === null ? [] : [note]),
            ]}
          />
        </Fact>
      )}
      <Fact title={text.readings}>
        <RowReadings readings={row.readings} />
      </Fact>
      <Fact title={text.source}>
        {say(text.sourceText, { section: messages.catalogue.sections[section], position })}
        <span className="row-address no-print">
          <PlaceLink place={{ row: id }}>{text.address}</PlaceLink>
        </span>
      </Fact>
    </dl>
  );
}

type FactProps = { readonly title: string; readonly children: ReactNode };

function Fact({ title, children }: FactProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="row-line">
      {line}
    </span>
  ));
}

const readNote = (notes: Readonly<Record<string, string>>, id: string): string | null => notes[id] ?? null;

/** Which sentence says who connects first. */
function initiatorOf({ openings }: RegisterRow) {
  const [first] = openings;
  return openings.length > 1 || first === undefined ? "both" : first.initiator;
}

const sendsFromOther = ({ openings }: RegisterRow) =>
  openings.some(({ services }) => services.some(({ service }) => service.source !== null));

const footnotesOf = ({ remotePorts, serverPorts }: Requirement) => [
  ...new Set([...remotePorts, ...serverPorts].flatMap((port) => (port.kind === "ports" && port.footnote) || [])),
];

/** One line for all ports, or one for each kind of encryption with its ports. */
function encryptionLines({ openings }: RegisterRow, names: Readonly<Record<Encryption, string>>): readonly string[] {
  const ports = new Map<Encryption, Set<string>>();
  for (const { service, text } of openings.flatMap(({ services }) => services)) {
    const known = ports.get(service.encryption) ?? new Set<string>();
    known.add(portNotation(service) ?? text);
    ports.set(service.encryption, known);
  }
  if (ports.size === 1) return [...ports.keys()].map((encryption) => names[encryption]);
  return [...ports].map(([encryption, texts]) => `${names[encryption]}: ${[...texts].join(", ")}`);
}
