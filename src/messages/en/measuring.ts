/** Labels and sentences of the inputs for measurements, typed or pasted. */
export const measuring = {
  rule: "The average judges; minimum and maximum are shown.",
  jitterHint:
    "Jitter is the mean absolute difference between consecutive replies; iperf3 states its own, smoothed (RFC 3550). traceroute and mtr give none.",
  more: "More figures",
  moreOf: "More figures {path}",
  paste: "Paste…",
  pasteOf: "Paste… {path}",
  pasteAny: "Paste output…",
  units: { ms: "ms", percent: "%" },
  /** Short names of the figures, where the path stands beside them. */
  figures: {
    rttMs: "Average",
    rttMinMs: "Minimum",
    rttMaxMs: "Maximum",
    jitterMs: "Jitter",
    lossPercent: "Loss",
    method: "How measured",
  },
  withUnit: "{figure} ({unit})",
  /** Full names, for the list of what can be undone. */
  edits: {
    rttMinMs: "minimum RTT {path}",
    rttMaxMs: "maximum RTT {path}",
    jitterMs: "jitter {path}",
    lossPercent: "loss {path}",
    method: "how {path} was measured",
    paste: "pasted measurement {path}",
  },
  decidedBy: {
    least: "decided by the minimum, while the average is missing",
    most: "decided by the maximum, while the average is missing",
    nothing: "minimum and maximum leave it open; give the average",
  },
  dialog: {
    titleFor: "Paste a measurement: {path}",
    titleAny: "Paste a measurement",
    path: "For which path",
    choosePath: "Choose a path",
    text: "Output of the tool",
    textHint:
      "Everything from the command to its last line. Understood: ping in any language, psping, tracert and traceroute, mtr, iperf3 --json.",
    use: "Use these figures",
    cancel: "Cancel",
    loading: "Reading…",
    loadFailed: "The reader could not be loaded. Your text stays here; check the connection and press “Read again”.",
    readAgain: "Read again",
    pathMissing: "Choose the path that was measured; then the figures can be used.",
    problem: "Not read",
  },
  tools: { ping: "ping", psping: "psping", traceroute: "traceroute", mtr: "mtr", iperf3: "iperf3" },
  understood: {
    tool: "Read as output of {tool}.",
    sentAndReplies:
      "Read as output of {tool}: {sent, number} sent, {replies, number} {replies, plural, one {reply} other {replies}}.",
    sentOnly: "Read as output of {tool}: {sent, number} sent.",
    repliesOnly: "Read as output of {tool}: {replies, plural, one {# reply} other {# replies}}.",
    note: "Note",
    withoutRtt: "This output has jitter and loss only; the round-trip time stays as it is.",
    outOfRange:
      "{count, plural, one {One figure is} other {# figures are}} beyond what a plan can hold and {count, plural, one {is} other {are}} left out.",
  },
  /** What to know of the figures, by the code of the note. */
  notes: {
    "earlier-run-left-out":
      "This text holds more than one output. Only the last one was read; paste an earlier one by itself where it belongs.",
    "upper-bound":
      "Times given as “less than” are taken as that much; less than 1 ms is taken as 1 ms, and so is a summary of 0 ms. Windows cuts times to whole milliseconds, so figures may be off by up to 1 ms, and no jitter is worked out from them.",
    "loss-left-open":
      "Another host answered in place of the destination, and Windows counts that as received. Not every attempt is in this text, so the loss is left open; paste the output from the command on.",
    "destination-not-stated": "The destination is not stated in this text; the last hop is taken as it.",
    "worse-direction": "Both directions were measured; jitter and loss are those of the worse one.",
  },
  /** Where the jitter comes from, or why there is none. */
  jitterOf: {
    ping: "Jitter: the mean absolute difference between consecutive replies.",
    psping: "Jitter: the mean absolute difference between consecutive replies.",
    traceroute: "traceroute sends too few probes for jitter.",
    mtr: "mtr’s report has no jitter; its StDev is something else and is not taken for it.",
    iperf3: "Jitter: as iperf3 states it, smoothed over the packets (RFC 3550).",
  },
  noJitter: "No jitter: it takes two replies that are printed one by one.",
  changes: {
    caption: "What the plan will hold",
    figure: "Figure",
    now: "Now",
    next: "Will be",
    unknown: "not known",
    stays: "stays as it is",
    cleared: "not known any more",
    leftOut: "{value} – left out",
    ms: "{value, number} ms",
    percent: "{value, number} %",
  },
  lines: {
    heading: "Lines it was read from",
    line: "Line {line, number}: {figures}",
    fields: { rtt: "average, minimum and maximum", loss: "loss", jitter: "jitter, from this reply on" },
    wholeJson: "The figures were read from the JSON as a whole; it has no lines to quote.",
  },
  /** What the plan notes as the way of measuring. */
  method: {
    plain: "{tool}",
    packets: "{tool}, {count, plural, one {# packet} other {# packets}}",
    probes: "{tool}, {count, plural, one {# probe} other {# probes}}",
    tries: "{tool}, {count, plural, one {# try} other {# tries}}",
    replies: "{tool}, {count, plural, one {# reply} other {# replies}}",
    forJitter: "{method} (jitter)",
    forLoss: "{method} (loss)",
    forJitterAndLoss: "{method} (jitter and loss)",
    both: "{before}; {method}",
    /** In place of a way that nobody noted, or that there is no room for. */
    unnamed: "earlier figures",
  },
  problems: {
    "measurement/empty": "There are only blanks here. Paste what the tool printed.",
    "measurement/too-large":
      "This text is longer than {most, number} characters. Paste one run only: its last replies and its summary are enough.",
    "measurement/not-understood":
      "No output of a known tool was found. Paste the whole output of ping, psping, tracert or traceroute, mtr (mtr -r), or iperf3 with --json; or close this and type the figures.",
    "measurement/last-not-understood":
      "From line {line, number}, “{text}”, on, this text is not understood. What stands above it is the output of an earlier run; paste that by itself if it is the one that is meant.",
    "measurement/no-replies":
      "Line {line, number}, “{text}”, says that nothing came back: 100 % loss was measured, and there is no time to judge. A firewall may drop ICMP though the path works. Ask for ICMP echo to be let through, or measure with psping to an open TCP port or with iperf3. The plan stays as it is.",
    "measurement/not-reached":
      "Line {line, number}, “{text}”, is where this trace ends, and that is not its destination; so there is no time to judge. Let the trace run to its end, or measure with ping. The plan stays as it is.",
    "measurement/nothing-arrived":
      "iperf3 sent {sent, number} {sent, plural, one {packet} other {packets}} and none arrived; the 0 % loss that it prints means nothing then. Let the UDP port of the test through the firewall in both directions and measure again. The plan stays as it is.",
    "measurement/no-figures":
      "This is output of iperf3 without jitter, loss or a round-trip time. Over TCP only the sending side sees times: measure without --reverse, or with --udp for jitter and loss. The plan stays as it is.",
    "measurement/broken-json":
      "This begins like JSON, but a part of it is missing or changed. Copy the output again, from its first brace to its last.",
    "measurement/tool-error":
      "The tool stopped with an error: “{message}”. Put that right, measure again and paste the new output.",
  },
};
