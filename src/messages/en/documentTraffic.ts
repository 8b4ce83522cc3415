/** Words of the document about failure states, traffic and estimates. */
export const documentTraffic = {
  ranges: {
    between: "{least} to {most}",
    atLeast: "at least {least}",
    kbps: "{range} kbps",
    percent: "{range} %",
  },
  failoverOnly: "{what}, failover only",
  states: {
    intro:
      "The design is judged with everything up, with each server down, with each data centre down, and with only the last servers left. Each server that may take calls must carry all of them. The verdict of the plan is that of its worst state.",
    none: "No server is named, so nothing can fail over.",
    columns: {
      state: "State",
      serving: "Who serves",
      verdict: "Verdict",
      why: "Why",
      flows: "Flows in use",
    },
    servingSome: "{applications}: {servers}",
    othersServed: "All others: {servers}",
    unserved: "No server left for {applications}",
    withoutPbx: "The PBX is down too",
    failedPaths: "Over the limit: {list}",
    failedCircuits: "Too small: {list}",
    failedAlways: "An error that holds in every state",
    unmeasuredPaths: "Not measured: {list}",
    unknownAlways: "Open points that hold in every state",
    more: "{count, plural, one {# more} other {# more}}",
    asUsual: "As with everything up",
    nothing: "–",
    holds:
      "{count, plural, one {The vendor’s limits hold in the one state that there is.} other {The vendor’s limits hold in all # states.}}",
    nothingAdded:
      "{count, plural, one {There is no other state.} other {What fails or is open with everything up is the same in all # states: no outage adds to it.}}",
    worst:
      "{count, plural, one {Worst state} other {Worst states}}: {states}. {paths, plural, =0 {No path fails} one {# path fails} other {# paths fail}}, {circuits, plural, =0 {no circuit fails} one {# circuit fails} other {# circuits fail}}{unmeasured, plural, =0 {} one {, # path is not measured} other {, # paths are not measured}}.",
    worstUnserved: "{count, plural, one {In # state} other {In # states}} no server is left for {applications}.",
    worstWithoutPbx:
      "{count, plural, one {In # state} other {In # states}} the PBX is down too, which no server makes up for.",
    models: "How servers share the work",
    modelsIntro:
      "This decides who takes calls in each state. Where nobody states it, each active and standby server is taken to carry the full load.",
    modelColumns: { applications: "Applications", model: "Model", source: "Source" },
    fullLoad: "Full load on each",
    statedByEngineer: "Stated by the engineer",
    notStated: "Not stated",
  },
  topology: {
    workedOut: "{application} {calls, number} (worked out)",
    workedOutLeast: "{application} at least {calls, number} (worked out)",
  },
  openings: {
    failoverIntro:
      "Ends marked “failover only” carry nothing while everything is up, so no test of normal operation shows that their rule is missing. They are the openings that get forgotten.",
    failoverCount: "{count, plural, one {# of them failover only} other {# of them failover only}}",
    annex: "failover only: {numbers}",
  },
  bandwidth: {
    state: "State: {state}",
    intro:
      "Each circuit is judged in the failure state that loads it most; where that is not everything up, the row names it. Where servers at several sites may work at once, a circuit of theirs carries what comes in for its server and what its own site sends to another’s.",
    loads: "Loads by state",
    loadsIntro:
      "{count, plural, one {# site carries} other {# sites carry}} different loads in different states. {more, plural, =0 {} one {The # with the smaller difference is judged above and not listed here.} other {The # with smaller differences are judged above and not listed here.}}",
    loadColumns: { states: "State", served: "Served by", load: "Load, each way", up: "Up", down: "Down" },
    siteDown: "Site down",
    unserved: "–",
    loadAtLeast: "at least {load}",
  },
  estimates: {
    heading: "Estimates beside the vendor’s figures",
    intro:
      "These are this product’s own estimates. They change no verdict: the vendor’s {kbps, number} kbps a call decides, as judged under “Bandwidth”. They show what a carrier and its queues will see.",
    call: "One call, one direction",
    callIntro:
      "{codec}; {srtp}. Payload, IP/UDP/RTP header{tag, plural, =0 {} other {, SRTP tag}} and link layer, in octets, over the packet time. Without RTCP and silence suppression.",
    faxIntro:
      "Fax: T.38 at {bitRate, number} bit/s, a packet every {packetMs, number} ms, {redundancy}. Image, repeats, IP/UDP header, UDPTL (assumed) and link layer. Nobody publishes these figures.",
    redundancy:
      "{count, plural, =0 {nothing repeated} one {# earlier packet repeated} other {# earlier packets repeated}}",
    redundancyOpen: "0 to 3 earlier packets repeated (not stated)",
    callColumns: { linkLayer: "Link layer", voice: "Call", fax: "Fax call" },
    octets: "{terms} = {octets, number} octets; × 8 ÷ {packetMs, number} ms = {kbps} kbps",
    circuits: "Circuits",
    circuitsIntro:
      "Each circuit at its own link layer, in the state that loads it most. Voice and fax travel both ways; what is recorded travels towards the recorder only{recorded, select, yes {, in {streams, plural, one {one stream} other {# streams}} a call: {method}} range {, in one or two streams a call (the method is not stated)} open {, in one stream a call or more: {method}} other {}}.",
    capped:
      "{count, plural, one {On # circuit the estimate goes} other {On # circuits the estimate goes}} beyond the voice share although the vendor’s figure passes.",
    circuitColumns: {
      circuit: "Circuit",
      carries: "Calls × kbps",
      load: "Estimate",
      queue: "Priority queue",
      smallest: "Smallest circuit",
    },
    part: "{kind, select, voice {{calls, number} voice × {kbps}} fax {{calls, number} fax × {kbps}} other {{calls, number} recorded × {streams} × {kbps}}}",
    grouped: "({range})",
    openCalls: "calls open in {count, plural, one {# place} other {# places}}",
    noLoad: "no calls",
    queue: "{percent} of {capacity, number} kbps",
    queueOpen: "Open point: capacity",
    queueAbove: "above the {percent, number} % set aside",
    queueMaybeAbove: "may be above the {percent, number} % set aside",
  },
  traffic: {
    heading: "Calls worked out from traffic",
    intro:
      "Where calls were not stated but worked out, this is how. The vendor’s check and the estimates both use the result.",
    columns: {
      site: "Site",
      application: "Application",
      arrivals: "Busy hour",
      erlangs: "Traffic",
      result: "Result",
      quality: "What callers meet",
    },
    shareOfDay: "{calls} a day × {percent} % = {result} calls",
    busyHour: "{calls} calls",
    erlangs: "{calls} × {seconds} s ÷ 3,600 = {erlangs} erl",
    channels: "{calls, plural, one {# channel} other {# channels}}",
    channelsLeast: "at least {calls, plural, one {# channel} other {# channels}}",
    places: "{calls, plural, one {# waiting call} other {# waiting calls}}",
    placesLeast: "at least {calls, plural, one {# waiting call} other {# waiting calls}}",
    agents: "{agents, plural, one {# agent} other {# agents}}",
    blocking: "{percent} % find no channel ({accepted} % accepted)",
    recall: "{percent} % of them try again",
    waiting: "{percent} % wait, {seconds} s on average; {waiting} wait at a time",
    serviceLevel: "{percent} % answered within {seconds} s",
    queueLimit: "the licence lets {limit, number} wait",
    overflow: "more than that wait in at most {percent} % of the time",
    missing: "Open point: {fields}",
    tooMuch: "More traffic than the formulas are verified for",
    endless: "The queue grows without end: more traffic than agents",
    unknown: "–",
    method:
      "Erlang B for calls that find no channel, extended where callers try again; Erlang C for calls that wait for an agent. A waiting call holds media, a call with an agent does not.",
    pooling: "One common group instead of one a site",
    poolingIntro:
      "Channels at the data centre may be shared. This is what one group for all sites would need at the strictest accepted blocking; the plan does not count on it.",
    poolingColumns: {
      application: "Application",
      sites: "Sites",
      erlangs: "Traffic",
      separate: "One group a site",
      pooled: "One common group",
    },
    erlangSum: "{erlangs} erl",
    pooled: "{channels, plural, one {# channel} other {# channels}} at {percent} %",
    saved: "{count, plural, =0 {saves none} one {saves #} other {saves #}}",
  },
  storage: {
    heading: "Recording storage",
    formula:
      "{hours} h a day × 60 × {days} days × {rate, number} kB a minute = {size} GB, on {nodes, plural, =0 {each server} one {the one server} other {each of # servers}}: every server holds all recordings. Decimal units; the vendor’s older text said 16 MB an hour instead of 18.",
    missing:
      "Open point: {fields}. A minute takes {rate, number} kB (18 MB an hour); every server holds all recordings.",
  },
  latency: {
    range: "minimum {least}, maximum {most}",
    least: "minimum {least}",
    most: "maximum {most}",
    bounds: { range: "({least} to {most})", least: "(minimum {least})", most: "(maximum {most})" },
    averaged: "{average} {bounds}",
    ms: "{value} ms",
    intro:
      "The average judges. Without one, a minimum above the limit fails and a maximum within it passes. Minimum and maximum stand in brackets.",
  },
  quality: {
    intro:
      "This product’s estimate for {codec}; it changes no verdict. R = 93.2 − Id − Ie, the planning form of ITU-T G.107 with a linear Id = 0.024 × d + 0.11 × (d − 177.3, if positive). d is half the round trip + {packet, number} ms packet{lookAhead, plural, =0 {} other { + # ms look-ahead}} + jitter buffer. The jitter buffer, max(40 ms, 2 × jitter), is our assumption. Ie counts the codec and packet loss.",
    bestCase:
      "{all, select, yes {Jitter or loss is not measured on any path, so every figure is the best that the path can be.} other {“At best” stands where jitter, loss or the average is not measured.}}",
    noCodec: "There is no estimate for {codec}: no values for it are published.",
    none: "No path that carries calls is measured yet.",
    roundTrip: "{value} ms",
    leastRoundTrip: "minimum {value} ms",
    roundTripRange: "{least} to {most} ms",
    between: "{least} to {most}",
    percent: "{value} %",
    notMeasured: "–",
    atBest: "{band}, at best",
    more: "The {count, plural, one {one path} other {# paths}} with the lowest R are listed; on the other {rest, plural, one {#} other {#}} R is {r} or more.",
  },
  findings: {
    due: "due {date}",
    point: "{consequence} To be answered by: {owner}, due {due}.",
  },
};
