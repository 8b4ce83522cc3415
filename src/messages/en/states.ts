/** Words of the results about failure states and open points. */
export const states = {
  title: "When something is down",
  caption: "Failure states: who serves, and whether the plan holds",
  none: "No server is named yet, so there is nothing that could take over.",
  holds:
    "{count, plural, one {The vendor’s limits hold with everything up.} other {The vendor’s limits hold in all # states.}}",
  sameAsAllUp:
    "{count, plural, one {} other {What fails or is open with everything up is so in all # states; no outage adds to it.}}",
  worst:
    "The plan’s verdict is that of its worst {count, plural, one {state} other {states, equally bad}}: {states} – {reasons}.",
  worstWithoutReasons:
    "The plan’s verdict is that of its worst {count, plural, one {state} other {states, equally bad}}: {states}.",
  unserved: "{count, plural, one {In # state} other {In # states}} no server is left for {applications}.",
  withoutPbx:
    "{count, plural, one {In # state} other {In # states}} the PBX is down too, and nobody calls the servers that are left.",
  columns: { state: "State", serving: "Who serves", verdict: "Verdict", why: "Why", flows: "Flows in use" },
  servedBy: "{applications}: {servers}",
  othersServedBy: "all others: {servers}",
  nobody: "nobody: {applications}",
  pbxDown: "the PBX is down too",
  failingPaths: "{count, plural, one {# path over a limit} other {# paths over a limit}}",
  failingCircuits: "{count, plural, one {# circuit too small} other {# circuits too small}}",
  unmeasuredPaths: "{count, plural, one {# path not measured} other {# paths not measured}}",
  always: "as findings say that hold in every state",
  openAlways: "open points that hold in every state",
  nothing: "–",
  show: "Show {what} in the state “{state}”",
  select: "State",
  worstOfAll: "The worst for each circuit",
  anyState: "Every state",
  inState: "in the state “{state}”",
  captionInState: "{caption}, in the state “{state}”",
  filter: "Used",
  filterNormal: "Normal operation ({count, number})",
  filterFailover: "Failover only ({count, number})",
  flowsForFailover: "{flows}, {failover, number} for failover only",
  failoverCount: "{count, plural, one {# end is there for failover only} other {# ends are there for failover only}}",
  failoverNote:
    "Flows marked “failover only” carry nothing while everything is up: they are the ones that get forgotten.",
  assignee: "Answered by",
  usualOwner: "{owner} (usually)",
  due: "Due",
  dueText: "due {date}",
  assign: "Assign: {question}",
};
