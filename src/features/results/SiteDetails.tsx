import { useId } from "react";
import type { Assessment, Budget } from "#core/assess/assessment.ts";
import { allUp } from "#core/assess/failureState.ts";
import type { Plan } from "#core/plan/schema.ts";
import { type SiteFacts, worstOfAll } from "#drawing/siteFacts.ts";
import { pathText, rttText, type SiteWords } from "#drawing/siteWords.ts";
import { describeLimit, describeState } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import { CheckMark } from "./CheckMark.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";

type SiteDetailsProps = { readonly facts: SiteFacts; readonly onGoTo: GoTo | undefined };

/** Subnets, servers and other sides of a site, with their addresses. */
export function StandingHere({ facts: { site, nodes, peers }, onGoTo }: SiteDetailsProps) {
  const words = useWords();
  const { topology: text, names } = words.messages;
  const id = useId();
  const entries = peers.flatMap(({ kind, peers: same }) => same.map((peer) => ({ kind, peer })));
  return (
    <dl className="facts">
      <div>
        <dt id={id}>{text.details.subnets}</dt>
        <dd>
          <Addresses addresses={site.subnets} />
          <GoToInput at={["sites", site.id]} onGoTo={onGoTo} describedBy={id} />
        </dd>
      </div>
      {nodes.length > 0 && (
        <div>
          <dt>{text.details.servers}</dt>
          <dd>
            {nodes.map(({ node, condition }) => (
              <span key={node.id} className="fact-line">
                {words.say(text.details.server, {
                  server: node.name || names.unnamed,
                  duty: names.duties[node.duty],
                  condition: text.conditions[condition],
                })}{" "}
                <Addresses addresses={node.addresses} />
              </span>
            ))}
          </dd>
        </div>
      )}
      {entries.length > 0 && (
        <div>
          <dt>{text.details.others}</dt>
          <dd>
            {entries.map(({ kind, peer }) => (
              <span key={peer.id} className="fact-line">
                {peer.name || names.endKinds[kind]} <Addresses addresses={peer.addresses} />
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Addresses({ addresses }: { readonly addresses: readonly string[] }) {
  const { messages } = useWords();
  if (addresses.length === 0) return <span className="cell-aside">{messages.topology.details.addressesUnknown}</span>;
  return <span className="mono">{addresses.join(", ")}</span>;
}

type CircuitFactsProps = SiteDetailsProps & {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly stateId: string;
};

/** The arithmetic of a circuit, each way. */
export function CircuitFacts({ plan, assessment, stateId, facts, onGoTo }: CircuitFactsProps) {
  const words = useWords();
  const { topology: text } = words.messages;
  const id = useId();
  return (
    <section>
      <h5 id={id}>{text.details.circuit}</h5>
      {facts.isDown ? (
        <p>{text.siteDown}</p>
      ) : (
        <dl className="facts">
          {[facts.up, facts.down].map((budget) => (
            <div key={budget.direction}>
              <dt>
                {text.details[budget.direction]} <CheckMark verdict={budget.verdict} />
              </dt>
              <dd>
                <span className="fact-line">{loadOf(budget)}</span>
                <span className="fact-line">{allowanceOf(budget)}</span>
                {stateOf(budget)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <GoToInput at={["sites", facts.site.id, "circuit", "upKbps"]} onGoTo={onGoTo} describedBy={id} />
    </section>
  );

  function loadOf({ calls, unknownCalls, loadKbps: load }: Budget): string {
    if (calls === 0) return unknownCalls > 0 ? text.callsNotKnown : text.noCalls;
    const values = { calls, load, kbps: assessment.bandwidth.kbpsPerCall };
    return words.say(unknownCalls > 0 ? text.details.arithmeticAtLeast : text.details.arithmetic, values);
  }

  function allowanceOf({ capacityKbps: capacity, allowedKbps: allowed, voiceSharePercent: share }: Budget): string {
    return capacity === null || allowed === null
      ? words.say(text.details.allowanceUnknown, { share })
      : words.say(text.details.allowance, { capacity, share, allowed });
  }

  /** In which state it is worst, where that is not the usual one. */
  function stateOf(budget: Budget) {
    const state = assessment.states.find(({ id: own }) => own === budget.state);
    if (stateId !== worstOfAll || !state || state.id === allUp) return null;
    return (
      <span className="cell-aside">
        {words.say(text.details.inState, { state: describeState(words, plan, state) })}
      </span>
    );
  }
}

type PathListProps = SiteDetailsProps & { readonly context: SiteWords };

/** Every latency class of every path of a site. */
export function PathList({ context, facts: { site, paths }, onGoTo }: PathListProps) {
  const { words } = context;
  const { say, messages } = words;
  const text = messages.topology.details;
  const id = useId();
  if (paths.length === 0) return null;
  return (
    <section>
      <h5>{text.paths}</h5>
      <ul className="topology-paths">
        {paths.map((path, index) => (
          <li key={path.to}>
            <span id={`${id}-${index}`}>{pathText(context, site.id, path)}</span>
            <GoToInput
              at={["measurements", ...pathOf(path.worst.path)]}
              onGoTo={onGoTo}
              describedBy={`${id}-${index}`}
            />
            <ul>
              {path.checks.map((check) => (
                <li key={check.id}>
                  <CheckMark verdict={check.verdict} />{" "}
                  {say(text.limit, { limit: describeLimit(words, check.limit), limitMs: check.limitMs ?? 0 })}
                  <span className="visually-hidden">{`, ${rttText(words, check)}`}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A path stands at a site because both of its ends are known. */
const pathOf = (path: readonly [string, string] | null): readonly string[] => path ?? [];
