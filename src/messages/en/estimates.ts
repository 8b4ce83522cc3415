/** Words of the results for figures beside the vendor's verdicts. */
export const estimates = {
  range: "{least} to {most}",
  atLeast: "at least {least}",
  kbps: "{value} kbps",
  percent: "{value} %",
  why: "Why? {about}",
  whyShort: "Why?",
  vendorTitle: "Vendor’s figure",
  vendorAtLeast:
    "at least {calls, plural, one {# call} other {# calls}} × {kbps, number} kbps = {load, number} kbps each way",
  vendorText: "{calls, plural, one {# call} other {# calls}} × {kbps, number} kbps = {load, number} kbps each way",
  vendorAllowed:
    "Voice may take {capacity, number} kbps × {share, number} % = {allowed, number} kbps; {allowed, number} − {load, number} = {open, select, yes {at most } other {}}{margin, number} kbps",
  vendorSmallest:
    "Smallest circuit: {load, number} kbps ÷ {share, number} % = {open, select, yes {at least } other {}}{smallest, number} kbps, rounded up",
  room: "{count, plural, =0 {no room for more} one {room for # more call} other {room for # more calls}}",
  byState: "Load in each state",
  byStateColumns: { state: "State", calls: "Calls", load: "Load", verdict: "Verdict" },
  estimateTitle: "Estimate, not the vendor’s",
  estimateState: "Most in the state “{state}”.",
  overStates: "Another state has the greater least: {load} over all of them.",
  parts: {
    voice: "{calls, plural, one {# call} other {# calls}} × {kbps} kbps",
    fax: "{calls, plural, one {# fax call} other {# fax calls}} × {kbps} kbps",
    recording: "{calls, plural, one {# recorded call} other {# recorded calls}} × {streams} streams × {kbps} kbps",
  },
  plus: " + ",
  sum: "{parts} = {load}",
  nothing: "no calls in this direction",
  packet:
    "{linkLayer}, {codec}, {srtp}: ({payload, number} + {header, number} + {link, number}{tag, plural, =0 {} other { + #}}) octets × 8 ÷ {ms, number} ms = {kbps} kbps",
  packetTerms:
    "payload + IP, UDP and RTP + link layer{tag, plural, =0 {} other { + SRTP tag}}, without RTCP and silence suppression",
  faxPacket:
    "{linkLayer}, T.38, {repeats, plural, =0 {nothing repeated} one {# earlier packet repeated} other {# earlier packets repeated}}: ({image, number} + {repeated, number} + {header, number} + {udptl, number} + {link, number}) octets × 8 ÷ {ms, number} ms = {kbps} kbps",
  faxPacketTerms: "image + repeats + IP and UDP + UDPTL (assumed) + link layer; computed, since nobody publishes it",
  queue: "Priority queue (LLQ): {load} ÷ {capacity, number} kbps = {percent}; {share, number} % is set aside for voice",
  noCapacity: "Priority queue (LLQ): the capacity is not known",
  smallest: "Smallest circuit by this estimate: {load} ÷ {share, number} % = {kbps}, rounded up",
  sources: "{count, plural, one {Source} other {Sources}}: {sources}",
  section: "Beside the vendor’s figure",
  note: "Estimates, not the vendor’s: for carriers and queues. They never change a verdict.",
  perCall: "One call, one direction",
  demandsTitle: "Calls that were worked out",
  demandColumns: { where: "Where", arrivals: "Traffic", result: "Calls at once" },
  demandWhere: "{application}, {site}",
  busyHour: "{calls, plural, one {# call} other {# calls}} a day × {share} = {inBusyHour} in the busy hour",
  erlangs: "{calls, plural, one {# call} other {# calls}} × {seconds, number} s ÷ 3,600 = {erlangs} erlangs",
  arrivalsMissing: "not known yet: {fields}",
  formulas: {
    erlangB: "Erlang B: least N with B(N, {erlangs} erlangs) ≤ {accepted} % is {calls, number}",
    extendedErlangB:
      "Extended Erlang B: least N with B(N, A′) ≤ {accepted} % is {calls, number}, where A′ = {erlangs} erlangs + {recall} % × A′ × B(N, A′)",
    erlangC:
      "Erlang C: least k with C({agents, number}, {erlangs} erlangs) × ({erlangs} ÷ {agents, number})^(k + 1) ≤ {accepted} % is {places, number}",
  },
  channels:
    "{calls, plural, one {# channel} other {# channels}}; {percent} of the calls find none free{recall, select, 0 {} other {, {recall} % of them try again}}",
  waiting:
    "{calls, plural, one {# call waits} other {# calls wait}} at most, with {agents, plural, one {# agent} other {# agents}}; {percent} have to wait, {seconds} s on average",
  overflow: "more than that wait in at most {percent} of the time",
  licence: "the licence lets {limit, plural, one {# call} other {# calls}} wait",
  serviceLevel: "{percent} answered within {seconds} s",
  leastCalls: "at least {calls, number}",
  tooMuch: "more traffic than is worked out",
  endless: "the queue grows without end",
  endlessLimited: "the queue fills up to the licence’s limit",
  poolingTitle: "One common group of channels",
  pooling:
    "{application}: {erlangs} erlangs of {sites, plural, one {# site} other {# sites}} at {percent} blocking need {pooled, number} channels together and {separate, number} apart. For information: calls are counted where they are taken.",
  storageTitle: "Disk for recordings",
  storage:
    "{rate, number} kB × 60 × {hours, number} h a day × {days, number} days = {gigabytes} GB on each server{nodes, plural, =0 {} one {} other {, # servers hold all recordings}}",
  storageOpen: "{rate, number} kB a minute on each server; not known yet: {fields}.",
  qualityTitle: "Voice quality (estimate)",
  qualityNote:
    "R and MOS by the planning form of ITU-T G.107 with {codec}. The vendor’s limit is the verdict; this says what people would hear, and overrules nothing.",
  qualityFormula:
    "R = 93.2 − Id − Ie,eff; Id = 0.024 d, and above 177.3 ms also 0.11 (d − 177.3), of the way d from mouth to ear: RTT ÷ 2 + packet + look-ahead + jitter buffer. A jitter buffer of twice the jitter, at least 40 ms, is Portolan’s assumption.",
  qualityCaption: "Estimated voice quality of each measured path with calls",
  qualityNone: "No path with calls is measured yet, or no published values exist for {codec}.",
  qualityColumns: { path: "Path", rtt: "RTT", jitter: "Jitter", loss: "Loss", r: "R", mos: "MOS", band: "Users" },
  milliseconds: "{value} ms",
  delay:
    "d = {half} (RTT ÷ 2) + {packet} (packet) + {look} (look-ahead) + {buffer} (jitter buffer, assumed) = {total} ms",
  rating: "R = 93.2 − {delay} (Id, delay) − {loss} (Ie,eff, codec and loss) = {r}",
  bandAtBest: "{band}, at best",
  bandRange: "{worst} to {best}",
  msRange: "{least} to {most} ms",
  msAtLeast: "{least} ms or more",
  bestCase:
    "At best: jitter and loss that were not measured are taken as 0, and the minimum round-trip time stands for a missing average.",
  qualityRange: "At the maximum, {rtt} ms: d = {total} ms, R = {r}. The average, once it is known, lies between.",
  decidedBy: {
    least: "the average is missing; the minimum, {value} ms, is over the limit",
    most: "the average is missing; the maximum, {value} ms, is within the limit",
  },
  extremes: {
    both: "min. {least} ms, max. {most} ms",
    least: "min. {least} ms",
    most: "max. {most} ms",
  },
};
