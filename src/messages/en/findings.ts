import type { FindingCode } from "#core/assess/codes.ts";

/** What each finding says, by its code. */
export const findings: Readonly<Record<FindingCode, string>> = {
  "catalogue/other-edition":
    "This plan was made with another edition of the vendor’s page ({edition}). It is judged by the present one ({present}).",
  "nodes/role-not-installed": "{name} is a {role} server, and no application of the plan runs there.",
  "latency/over-limit":
    "{limit}{about, select, pbx { towards the PBX} media { towards phones and gateways} other {}}: the round-trip time between {from} and {to} is {figure, select, least {at least } other {}}{rttMs, number} ms; the vendor’s limit is {limitMs, number} ms.{state}",
  "latency/over-limit-within-site":
    "{limit}{about, select, pbx { towards the PBX} media { towards phones and gateways} other {}}: the round-trip time within {from} is {figure, select, least {at least } other {}}{rttMs, number} ms; the vendor’s limit is {limitMs, number} ms.{state}",
  "latency/within-cluster-limit-only":
    "{within, select, yes {The network within {from} is quick enough for one cluster} other {{from} and {to} are near enough for one cluster}} ({figure, select, most {at most } other {}}{rttMs, number} ms of {clusterLimitMs, number} ms) and too {within, select, yes {slow} other {far}} for {limits} ({limitMs, number} ms): {within, select, yes {servers there may form a cluster, and must not work with the PBX or phones there} other {a server at one of them may join the cluster, and must not work with the other’s PBX or phones}}.",
  "latency/average-outside-extremes":
    "Between {from} and {to} the average round-trip time does not lie between the minimum and the maximum. One of the three was typed wrong; the average is the one that judges.",
  "nodes/no-active":
    "No {role} server is active, so spare ones take all calls. Mark the server that works in normal operation as active.",
  "nodes/dr-site-without-duty":
    "{name} stands at {site}, a DR data centre, as a standby server: it is taken to be ready at any time. Make it a DR server if it only works when no other is left.",
  "state/no-server-left":
    "{count, plural, one {With {down} down, nothing is left to serve {applications}.} other {Each of these, down by itself, leaves applications without a server ({applications}): {down}.}}",
  "state/no-pbx-left":
    "With {site} down, servers are left and the PBX is not: nobody calls them. Say where else the PBX stands.",
  "traffic/endless-queue":
    "{application} at {site}: as much traffic arrives as the agents can take, or more, so the queue grows without end. {limited, select, yes {The licence lets {calls, number} wait, and those count; callers beyond them are turned away.} other {More agents, or the number that the licence lets wait, give an answer.}}",
  "traffic/too-much":
    "{application} at {site}: this is more traffic than the formulas are checked for (10,000 erlangs). {limited, select, yes {The licence lets {calls, number} wait, and those count.} other {Type the concurrent calls instead.}}",
  "nodes/several-primaries":
    "{applications} {count, plural, one {is a hot standby} other {are hot standbys}}: one server works and the others stand by, and {servers} are all active. Each of them is taken to be the one that works; make the others standby servers.",
  "recording/codec":
    "Call Recording takes G.711 and G.729A only; with {codec} a transcoder is needed, or the recording fails.",
  "recording/method-limits":
    "{way, select, bib {Built-in bridge: Unified CM 8.0(1) or later. Third-party SIP phones and analogue lines are not recorded.} nbr {Network-based recording: Unified CM 10.0(1) or later. Calls within the PBX, third-party SIP phones and analogue lines are not recorded.} cube {Recording at the border element: calls within the PBX are not recorded; third-party SIP phones and analogue lines are.} dial {Dial-in recording: on demand only, not of every call; third-party SIP phones and analogue lines are recorded too.} other {}}",
  "recording/two-streams":
    "This recording method sends two media streams a call from the phone’s site to the recorder, so its uplink carries more than the vendor’s figure for a call. The estimate beside each circuit shows how much.",
  "fax/over-call-rate":
    "T.38 with these settings takes {isKnown, select, no {up to } other {}}{kbps, number} kbps a fax call, more than the vendor’s {callKbps, number} kbps. The verdict stays with the vendor’s figure; plan with the estimate.",
  "bandwidth/over-allocation":
    "{site}, {direction}: calls need {loadKbps, number} kbps and voice may take {allowedKbps, number} kbps. The smallest circuit that passes has {smallestCircuitKbps, number} kbps.{state}",
  "bandwidth/default-voice-share":
    "{count, plural, one {# circuit is} other {# circuits are}} judged with a voice share of {percent, number} %. That is this product’s default, not the vendor’s.",
  "signalling/no-row": "The page has no {signalling} row for {application}, so nothing connects it to this PBX.",
  "signalling/no-presence": "{application} gets presence over SIP only, and this PBX speaks {signalling}.",
  "fax/no-common-signalling": "Fax is set to a signalling protocol that the PBX does not speak ({signalling}).",
  "fax/no-mailbox":
    "Mail-to-fax is off, so no mailbox rows are listed. Choose IMAP4, POP3 or EWS if users will fax by mail.",
  "microsoft/queuing-outside-page":
    "On Skype for Business and Lync, queuing connects as a trusted application. The page’s SIP rows do not describe that integration; ask the vendor.",
  "microsoft/analytics-outside-page":
    "On Skype for Business and Lync, Call Analytics reads the call record database itself, an outgoing SQL connection that the page does not list; ask the vendor.",
  "microsoft/presence-outside-page":
    "On Skype for Business and Lync, presence comes over a trusted application. The page’s SIP row for presence does not describe that integration; ask the vendor.",
  "platform/no-row":
    "Every row that names {application} is for another vendor’s PBX than {vendor}. Ask the vendor whether it works here.",
  "manager-assistant/no-media-row":
    "The page gives Manager Assistant SIP ports and no media ports; ask the vendor whether its server handles media. Calls typed for it are counted like all others, which is our caution.",
  "manager-assistant/all-rows":
    "Only Manager Assistant is installed: the rows for all applications are bound to its server, as printed. Low confidence.",
  "pms/port-in-use": "The PMS port TCP {port} on the server is already used by {requirement}.",
  "traffic/application-not-installed":
    "Calls are typed for {application}, which is not among the installed applications that carry calls. They are kept and not counted ({sites}).",
  "rtp/can-narrow": "With Cisco devices only, the remote media range could be narrowed to UDP {from}–{to}.",
  "rtp/narrowed-without-cisco":
    "The remote media range is narrowed to Cisco’s UDP {from}–{to}, and the PBX is not Cisco’s. Media from other ports would be blocked.",
  "rtp/narrowed-with-gateways":
    "The remote media range is narrowed to Cisco’s UDP {from}–{to}. Confirm that these gateways are Cisco’s: {gateways}.",
  "rtp/narrowed-loses-rtcp":
    "The narrowed media range ends at {to}, as the page prints; Cisco’s own papers end at 32767, the last port’s RTCP.",
  "h323/no-h245":
    "H.323 also negotiates media control (H.245) on ports that the page does not name. Use H.323 inspection or ask the PBX team for the gateway’s H.245 range.",
  "voicemail/no-sip-row":
    "The page lists VoiceMail only with H.323, and this PBX speaks only SIP. TCP 1720 stays listed; ask the vendor which signalling VoiceMail uses.",
  "ivr/derived-rows":
    "SIP 5062, 5063 and media are derived for IVR Manager from the text of the queuing row; the page does not name it there.",
  "smb/legacy-ports":
    "UDP 445 and the NetBIOS ports are listed as printed. File sharing since SMB 2 needs TCP 445 only, so the others can usually stay closed.",
  "ews/switched-off-online":
    "Exchange Online blocks EWS by default since 1 October 2026 and removes it on 1 April 2027. Use another mailbox protocol or Exchange on premises.",
  "cluster/full-connectivity":
    "Nodes at one site need full connectivity: no firewall and no address translation between them.",
  "cluster/minimum-list": "Between nodes at different sites the listed cluster ports are the vendor’s stated minimum.",
  "cluster/sql-port":
    "Before go-live, set SQL Server to TCP 1433 on each node: by default its port is random and a firewall between sites would block it.",
  "cluster/nat-between-nodes": "Address translation stands between suite nodes, which the vendor rules out.",
  "os-proxy/enabled":
    "A proxy is set in the server’s Internet Options. The vendor requires it off; the suite has a proxy setting of its own.",
  "cdr/ftp-data-channel":
    "FTP opens a second connection for data on ports that the page does not list. Use SFTP, or FTP inspection on the firewall.",
  "encryption/clear-can-close":
    "{requirement}: {ports} can be closed when only the encrypted twin is used. Both are open, as printed ({choice}).",
  "encryption/clear-chosen":
    "{requirement}: {ports} {count, plural, one {is} other {are}} clear text by choice, and the page prints an encrypted twin ({choice}).",
  "encryption/clear-only":
    "{requirement}: {ports} {count, plural, one {is} other {are}} clear text, and the page prints no encrypted alternative.",
  "address/invalid":
    "“{address}” ({name}) is not an IPv4 or IPv6 address or network. Write 192.0.2.10, 192.0.2.0/24 or 2001:db8::10.",
  "address/host-bits":
    "“{address}” ({name}) has address bits behind its prefix. Write {network} for the network, or the address without a prefix for one host.",
  "address/everything": "“{address}” ({name}) means everybody. Name the hosts or networks that are meant.",
  "address/network-for-node": "“{address}” ({name}) is a network; a server needs its own address.",
  "address/shared": "{name} and {other} have the same address, {address}. Each server needs its own.",
  "subnet/overlap": "Subnet {subnet} ({site}) overlaps {other} ({otherSite}).",
  "node/outside-subnet": "{name}’s address {address} is in none of the subnets of {site} ({subnets}).",
};
