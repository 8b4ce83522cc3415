/** Words of the document's checklist: what is done, and why. */
export const documentChecklist = {
  heading: "Prerequisites and go-live checklist",
  intro:
    "What this plan asks of people, by moment. Each point names its reason, who does it and, where there is one, its source.",
  none: "Nothing is to be done: no application is chosen.",
  moments: {
    before: "Before the change",
    servers: "On the servers",
    network: "On the network",
    pbx: "On the PBX",
    day: "On the day",
    after: "After it",
  },
  source: "{count, plural, one {Source} other {Sources}}: {sources}.",
  owner: "By: {owner}.",
  ownerDue: "By: {owner}, due {due}.",
  installer: "Installer",
  eachServer: "each server",
  asOpening: "{requirement} ({ports})",
  before: {
    answer: "Settle: {question}",
    more: "{count, plural, one {# more open point} other {# more open points}} of this kind.",
    measure: "Measure the round-trip time of {count, plural, one {# path} other {# paths}}: {paths}.",
    measureWhy: "Until then the vendor’s limits cannot be judged there.",
    errors:
      "{only, select, yes {Cure what fails} other {Cure what else fails}}: {count, plural, one {# error} other {# errors}}.",
    errorsWhy: "Then assess the plan again: its verdict is to be passed.",
    circuit:
      "Enlarge the circuit of {site} ({direction}) from {capacity, number} kbps to at least {smallest, number} kbps.",
    circuitWhy: "Calls need {load, number} kbps, and voice may take {allowed, number} kbps.",
    circuitEstimate: "Our own estimate, with the headers of its link layer, asks for {range} kbps.",
    circuitsMore: "Enlarge {count, plural, one {# more circuit} other {# more circuits}}, listed under “Bandwidth”.",
    path: "Bring the round-trip time {within, select, yes {within {from}} other {between {from} and {to}}} from {figure, select, least {at least } other {}}{measured, number} ms down to {limit, number} ms or less.",
    pathWhy: "{count, plural, one {The vendor’s limit} other {The strictest of the vendor’s limits}} on it: {limits}.",
    pathsMore: "Cure {count, plural, one {# more path} other {# more paths}} beyond a limit, listed under “Latency”.",
    mailbox: "Set up a mailbox for {application} alone.",
    mailboxWhy: "The fax gateway needs a mailbox of its own, which it collects by {protocol}.",
    pms: "Confirm the ports of the PMS link: the PMS listens on TCP {remote}, the suite on TCP {server}.",
    certificates: "Agree who issues and renews the certificates for {openings}.",
    certificatesWhy:
      "These openings carry TLS. The vendor’s page names no certificates; the two sides must accept each other’s.",
  },
  servers: {
    proxy: "Turn the proxy off in the Windows Internet Options of {servers}.",
    proxyWhy:
      "{state, select, disabled {Stated as off in this plan; check it on each server.} enabled {It is on, and fails the plan.} other {Not stated in this plan.}}",
    sql: "Set SQL Server to TCP 1433 on {servers}.",
    sqlWhy: "A firewall between the sites cannot follow a random port.",
    clusterAlike: "Install one version of the suite on {servers}, and keep their clocks in step.",
    clusterAlikeWhy:
      "All servers of a cluster need the same version and clocks in step; the same version of SQL Server is recommended.",
    clusterJoin: "Join the servers to the cluster before anything is entered on those that join.",
    clusterJoinWhy: "A server that joins loses its data, its applications stop, and the others must be restarted.",
  },
  network: {
    openings: "Put {openings} into the firewalls’ rules, in the direction given.",
    openingsWhy:
      "{failover, plural, =0 {An opening works only when every firewall on its way has it.} one {# of them has ends that are used only when something is down; it is needed all the same.} other {# of them have ends that are used only when something is down; they are needed all the same.}}",
    waiting:
      "Put {openings} in only when {count, plural, one {its open points are} other {their open points are}} answered.",
    waitingWhy:
      "A port or an address is not known yet. Ends that are known can have their rules; nothing wider stands for the others.",
    nat: "Keep address translation away from the ways between {servers}.",
    natWhy: "With it the cluster fails.",
    together: "Keep firewalls away from between servers at one site.",
    inspection: "Decide on SIP inspection (ALG) for {openings}; our advice is to take these openings out of it.",
    inspectionWhy:
      "Inspection rewrites addresses within SIP. With no address translation and the media ports opened as listed it brings little, and it can be the cause of one-way audio. A helper for port 5060 does not see ports 5062 to 5071, so it may treat applications differently. Not everybody agrees: Fortinet advises against turning inspection off, and offers to keep it without rewriting.",
    encryptedSip: "Open the media ports for {openings} as listed, and do not count on inspection.",
    encryptedSipWhy: "SIP over TLS cannot be inspected, so no firewall learns its media ports.",
    h245: "Get the range of H.245 ports from the PBX team, or use H.323 inspection, for {openings}.",
    h245Why: "The page names no port for it.",
    ftp: "Use FTP inspection on {openings}, or SFTP instead of FTP.",
    ftpWhy: "FTP opens a second connection for data, on ports that the page does not list.",
    licensing: "Let {servers} reach https://api.imagicle.com without TLS interception.",
    licensingWhy: "Licences are activated there; https://api.imagicle.com/test shows whether it is reached.",
    srv: "Publish a DNS SRV record for the attendant clients, with an entry for each of {servers} in order of priority.",
    srvWhy:
      "Clients since 2018.6.1 can find the next server by it when one is down. DNS itself is not on the vendor’s page.",
  },
  pbx: {
    trunks: "Set up signalling towards {servers}: {list}.",
    trunksWhy: "The ports are the vendor’s, as listed in the openings.",
    curri:
      "Set the external call control profile to http://<server>:80/fw/ecc.ashx, and plan a restart of CallManager.",
    curriWhy: "A changed profile takes effect only after the restart.",
    silence: "Turn silence suppression off for calls that are recorded.",
    silenceWhy: "Call Recording does not support it.",
  },
  day: {
    fingerprint: "Compare the plan at hand with this document: {fingerprint}.",
    fingerprintWhy:
      "Another fingerprint means that the plan has changed since, or that another version of Portolan has read it anew.",
    tests: "Run the acceptance tests: {count, plural, one {# test} other {# tests}}.",
    testsWhy: "One for each opening, from its initiator.",
    failover: "Try failover in these states: {states}.",
    failoverWhy: "Openings for failover carry nothing while everything is up.",
  },
  after: {
    close: "Close or narrow what proved unneeded: {finding}",
    review: "Set a day to review the rules, in six months at the latest.",
    reviewWhy: "PCI DSS asks for that of networks with card data; it is a good measure elsewhere too.",
    revise: "Enter what changed into the plan, and issue a new revision of this document.",
    reviseWhy: "The next change starts from it.",
  },
};
