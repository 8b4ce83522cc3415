/** Words of the parts of the document that frame the design: control, scope, checklist, acceptance tests, notes. */
export const documentParts = {
  control: {
    heading: "Document control",
    status: "Status",
    statuses: { draft: "Draft", "for-review": "For review", approved: "Approved" },
    audience: "Version",
    audiences: { customer: "For the customer", internal: "Internal, not for the customer" },
    revisions: "Revisions",
    revisionColumns: { revision: "Revision", date: "Date", author: "Author", change: "Change" },
    current: "This document",
    noChange: "Open point: what changed",
    distribution: "Distribution",
    noDistribution: "Open point: distribution not stated",
    signOff: "Sign-off",
    personColumns: { name: "Name", role: "Role", signature: "Signature", date: "Date" },
    noName: "Open point: name",
    noRole: "Open point: role",
    roles: { prepared: "Prepared by", reviewed: "Reviewed by", approved: "Approved by" },
  },
  scope: {
    heading: "Scope and assumptions",
    intro:
      "This document states what the customer’s network must provide for the Imagicle UC Suite as planned: which ports are opened and who connects first, how much bandwidth each circuit needs, and which round-trip times the vendor allows.",
    covers: "What it covers",
    applications: "{count, plural, one {# application} other {# applications}}: {list}",
    sites: "{count, plural, one {# site} other {# sites}}: {list}",
    siteCounts: {
      "data-centre": "{count, plural, one {# data centre} other {# data centres}}",
      "dr-data-centre": "{count, plural, one {# DR data centre} other {# DR data centres}}",
      branch: "{count, plural, one {# branch} other {# branches}}",
    },
    serverCounts: {
      suite: "{count, plural, one {# UC Suite server} other {# UC Suite servers}} ({duties})",
      "manager-assistant":
        "{count, plural, one {# Manager Assistant server} other {# Manager Assistant servers}} ({duties})",
    },
    dutyCounts: {
      active: "{count, number} active",
      standby: "{count, number} standby",
      dr: "{count, number} DR",
    },
    signalling: "Signalling: {signalling}",
    pbxSystems: "{count, plural, one {# system} other {# systems}}: {list}",
    outside: {
      title: "What it does not cover",
      protocols: "Protocols that the vendor’s page does not list",
      sizing: "Size and software of the servers",
      sizingDetail:
        "The vendor’s page names no processors, memory or disks, no versions of Windows and SQL Server, and no exclusions for antivirus. To be confirmed with the vendor.",
      channels: "Most channels that a server carries",
      channelsDetail: "The vendor’s page names no ceiling for fax and queue channels. To be confirmed with the vendor.",
      replication: "Bandwidth of replication between servers",
      replicationDetail:
        "The vendor’s page does not state it, so no circuit of this document includes it. To be confirmed with the vendor.",
      installation: "Dial plan, licences and installation",
      installationDetail:
        "Agreed with whoever installs the suite. This document names what the network must let through.",
    },
    reading: {
      title: "How to read it",
      initiator: "Who connects first",
      initiatorDetail:
        "An opening runs from its initiator, which connects first, to its listener. Answers return through the firewall’s state and need no rule of their own.",
      unknown: "What is not known",
      unknownDetail:
        "An open point, never a guess: it names who answers and what hangs on it. No port and no address stands for an unknown one.",
      limits: "Verdicts and estimates",
      limitsDetail:
        "The vendor’s limits are verdicts. Estimates are this product’s advice, stand apart, and never overrule a limit.",
      sources: "Sources",
      sourcesDetail:
        "Ports, limits and rates are the vendor page’s, cited by section and row. Where the page is unclear, a numbered reading says how it was understood and how sure that is.",
      fingerprint: "Fingerprint",
      fingerprintDetail:
        "{fingerprint} stands on each page and on everything else made from this plan. Another fingerprint means another plan, or one that another version of Portolan has read anew. Language, status and the parts of the document do not change it.",
    },
    assumptions: {
      title: "Assumptions",
      call: "A call takes {kbps, number} kbps in each direction",
      callDetail: "Vendor page, traffic requirements: up to so much, depending on the codec.",
      share: "Voice may take {percent, number} % of a circuit unless stated otherwise",
      shareDetail: "Applies to {count, plural, one {# site} other {# sites}}. This product’s default, after {source}.",
      shareStated: "The share of voice is stated for each circuit",
      shareStatedDetail: "As typed into the plan.",
      limits: "Limits are round-trip times, and the limit itself still passes",
      limitsDetail: "{limits}.",
      limit: "{name} {rtt, number} ms",
      noLimit: "{name} none",
      fullLoad: "Each server carries the full load",
      fullLoadDetail: "Assumed where neither vendor nor plan says how the servers share the work of {applications}.",
      readings: "{count, plural, one {# reading} other {# readings}} of unclear passages",
      readingsDetail:
        "{low, plural, =0 {None of them has low confidence.} one {# of them has low confidence.} other {# of them have low confidence.}}",
    },
    constraints: { title: "Constraints", source: "Vendor page, {section}." },
    dependencies: {
      title: "Dependencies",
      service: "{boundary}: {names}",
      blocked: "Provided by others; {count, plural, one {# opening runs} other {# openings run}} to or from it.",
      questions:
        "{owner}: {count, plural, one {# question} other {# questions}} to answer{blocking, plural, =0 {} one { (# decides)} other { (# decide)}}",
    },
  },
  notes: { heading: "Engineer’s notes", none: "No notes." },
  tests: {
    heading: "Acceptance tests",
    intro:
      "One test for each opening, with the number of the opening. A test starts at the initiator, so that it meets every firewall on the way, and is done once for each initiator.",
    commands:
      "Commands are for PowerShell on Windows. Elsewhere any program does that opens a TCP connection and says whether it was accepted.",
    columns: { number: "No.", test: "Test", expected: "Expected", result: "Result", done: "Date, initials" },
    number: "T-{number}",
    ends: "{requirement}. From: {from}. To: {to}.",
    between: "{requirement}. From each of {from} to every other.",
    many: "{count, number} × {kind}",
    hostIn: "an address in {network}",
    pair: "From {from} to {to}:",
    everyPair: "From each server to each address here that is another server’s: {addresses}.",
    otherAddress: "address of the other server",
    sameCall: "Same call as {number}, heard from the other side.",
    likewise: "Likewise {count, plural, one {# other address} other {# other addresses}} of the listeners.",
    range: "Of {range}: a port that the listener has open.",
    datagrams:
      "UDP answers no connection test: the firewall’s log shows {ports} accepted from initiator to listener while the function is used.",
    noHost: "For {ports} the vendor names no host: the firewall’s log shows what is accepted.",
    failover: "Repeat for {ends} while {count, plural, one {it works} other {they work}} in place of others.",
    waitsForAddress: "Waits for an open point: address of {name}",
    waitsForPort: "Waits for an open point: port",
    methods: {
      directory: {
        test: "Fill the user list from the directory.",
        expected: "The users appear in the suite’s list.",
      },
      mail: {
        test: "Send a notification by mail.",
        expected: "The mail arrives.",
      },
      mailbox: {
        test: "Send a mail to the fax mailbox.",
        expected: "The suite collects it and sends it as a fax.",
      },
      share: {
        test: "Write a file to the shared folder, and read it back.",
        expected: "The file is the same.",
      },
      pms: {
        test: "Check a guest in on the PMS, or the nearest that its link offers.",
        expected: "The room is shown as occupied on the side that was told.",
      },
      attendant: {
        test: "Log a client in and take a call with it.",
        expected: "The client logs in and shows the call.",
      },
      axl: {
        test: "Read users and phones from the PBX.",
        expected: "The suite shows them.",
      },
      callControl: {
        test: "Watch a phone from the suite while it is picked up.",
        expected: "The suite shows the phone as busy.",
      },
      sip: {
        test: "Send a SIP OPTIONS request, or place a test call, in this direction.",
        expected: "OPTIONS is answered, or the call is connected.",
      },
      h323: {
        test: "Place a test call over H.323 in this direction.",
        expected: "The call is connected.",
      },
      media: {
        test: "Hold a call of at least one minute.",
        expected: "Both sides hear each other from the first second to the last.",
      },
      recording: {
        test: "Record a call of at least one minute.",
        expected: "The recording has both sides of the whole call.",
      },
      fax: {
        test: "Send a fax page each way.",
        expected: "Both pages arrive complete.",
      },
      callerLookup: {
        test: "Place a call that the PBX asks the suite about.",
        expected: "The suite’s answer takes effect on the call.",
      },
      phoneService: {
        test: "Open the suite’s service on a phone.",
        expected: "The phone shows the service’s page.",
      },
      phoneNotice: {
        test: "Let the suite send a notice to a phone.",
        expected: "The phone shows it.",
      },
      fileUpload: {
        test: "Let the PBX deliver call records.",
        expected: "The files are on the server, and the suite reads them.",
      },
      web: {
        test: "Open the web portal.",
        expected: "The portal’s page is shown.",
      },
      webEncrypted: {
        test: "Open the web portal by https.",
        expected: "The portal’s page is shown, without a warning about its certificate.",
      },
      liveUpdate: {
        test: "Start a client for which a newer version is on the server.",
        expected: "The client updates itself.",
      },
      internet: {
        test: "Open https://api.imagicle.com/test on the server.",
        expected: "The page answers, and no other certificate than the service’s own is shown.",
      },
      database: {
        test: "Connect to the other server’s SQL Server.",
        expected: "The connection is accepted.",
      },
      desktop: {
        test: "Open a remote desktop session to the other server.",
        expected: "The session asks for a log-in.",
      },
      messaging: {
        test: "Read the state of the cluster on each server.",
        expected: "Each server shows every other as connected.",
      },
      everything: {
        test: "The network team shows that no firewall rule and no address translation applies on the way.",
        expected: "Nothing filters or translates between these servers.",
      },
      connection: {
        test: "Open a connection in this direction.",
        expected: "The connection is accepted.",
      },
    },
  },
};
