import type { OpenPointCode } from "#core/assess/codes.ts";

/** What each open point asks, and what hangs on the answer, by its code. */
export const openPoints: Readonly<Record<OpenPointCode, { readonly question: string; readonly consequence: string }>> =
  {
    "project/missing": {
      question: "The project’s {field} is not given.",
      consequence: "The document prints it as an open point.",
    },
    "applications/none": {
      question: "Which applications will be installed?",
      consequence: "Without applications there is nothing to open.",
    },
    "platform/vendor-missing": {
      question: "Whose PBX is it?",
      consequence: "Rows for Cisco or Microsoft only are left out until this is known.",
    },
    "platform/product-missing": {
      question: "Which PBX product is it?",
      consequence: "The PBX team cannot confirm ports for an unnamed product.",
    },
    "platform/site-missing": {
      question: "At which site does the PBX stand?",
      consequence: "Latency between servers and PBX cannot be checked.",
    },
    "platform/pbx-unplaced": {
      question: "At which site does {name} stand?",
      consequence: "Its paths to the servers cannot be checked, nor what its loss would mean.",
    },
    "tapi/confirm-port": {
      question: "Does this PBX offer call control on TCP 2748?",
      consequence: "The page prints the port for every PBX; other PBXs may use another one.",
    },
    "nodes/none": {
      question: "Where will the {role} server stand?",
      consequence: "Openings have no server to point to, and latency cannot be checked.",
    },
    "nodes/unplaced": {
      question: "At which site does {name} stand?",
      consequence: "Its paths cannot be checked, nor its part in the cluster.",
    },
    "cluster/nat-not-stated": {
      question: "Is there address translation between the suite nodes?",
      consequence: "The vendor rules it out; with it the cluster fails.",
    },
    "os-proxy/not-stated": {
      question: "Is the proxy off in the servers’ Internet Options?",
      consequence: "The vendor requires it off; with it, services may not reach the PBX or other nodes.",
    },
    "traffic/calls-missing": {
      question:
        "How many concurrent calls does {application} have{count, plural, =0 {} one { at # site} other { at # sites}}{count, plural, =0 {?} other { ({sites})?}}",
      consequence: "Loads and totals are lower bounds until this is known.",
    },
    "traffic/demand-incomplete": {
      question: "{application} at {site}: still needed to work out its calls: {fields}.",
      consequence:
        "{leastCalls, plural, =0 {Its calls are not counted yet.} one {At least # call is counted until then.} other {At least # calls are counted until then.}}",
    },
    "traffic/demand-without-number": {
      question:
        "{application} at {site}: {why, select, endless {how many more agents take its calls, or how many calls does the licence let wait} other {how many concurrent calls does it have}}?",
      consequence:
        "{why, select, endless {Its queue grows without end} other {Its traffic is beyond the 10,000 erlangs for which the formulas are checked}}, so no number follows. {leastCalls, plural, =0 {Its calls are not counted yet.} one {At least # call is counted until then.} other {At least # calls are counted until then.}}",
    },
    "cluster/ha-model-not-stated": {
      question: "How do several servers share the work of {applications}?",
      consequence:
        "The vendor does not say. Every server is taken to carry the full load, and standby servers to work at any time.",
    },
    "recording/method-missing": {
      question: "How do calls reach the recorder, and as how many media streams?",
      consequence:
        "The estimated load of the uplinks is a range or has no upper end; the vendor’s verdict is not touched.",
    },
    "recording/storage-missing": {
      question: "Recording storage: {fields}?",
      consequence: "The disk for recordings on each server cannot be worked out.",
    },
    "fax/redundancy-missing": {
      question: "How many earlier packets does each T.38 packet repeat?",
      consequence: "The estimated load of fax calls is a range, from no to three repetitions.",
    },
    "quality/jitter-or-loss-missing": {
      question:
        "What are jitter and loss on {count, plural, one {this path} other {these paths}}: {paths}{more, plural, =0 {} one {; # more} other {; # more}}?",
      consequence: "The estimated voice quality there is the best it can be, not what to expect.",
    },
    "bandwidth/capacity-missing": {
      question: "What is the capacity of {site}’s circuit, {direction}?",
      consequence: "Whether its calls fit cannot be judged.",
    },
    "pms/remote-port-missing": {
      question: "On which TCP port does the PMS listen?",
      consequence: "The opening towards the PMS has no port yet.",
    },
    "pms/server-port-missing": {
      question: "On which TCP port does the suite listen for the PMS?",
      consequence: "The opening from the PMS has no port yet.",
    },
    "pms/who-connects-first": {
      question: "Does the suite connect to the PMS first, or the PMS to the suite?",
      consequence:
        "Both directions are listed, as printed. Usually the telephone side connects; the other opening could then stay closed.",
    },
    "gateways/not-named": {
      question: "Which gateways, adapters or border controllers exchange media with the suite?",
      consequence: "Media openings towards them are not listed until they are named.",
    },
    "latency/unmeasured": {
      question:
        "What is the {known, select, extremes {average } other {}}round-trip time between {from} and {to}?{known, select, extremes { Minimum and maximum leave it open.} other {}}",
      consequence: "Cannot be judged: {limits}.",
    },
    "latency/unmeasured-within-site": {
      question:
        "What is the {known, select, extremes {average } other {}}round-trip time within {from}?{known, select, extremes { Minimum and maximum leave it open.} other {}}",
      consequence: "Cannot be judged: {limits}.",
    },
    "address/missing": {
      question: "What is the address of {name} ({kind})?",
      consequence: "Firewall rules cannot be written for it.",
    },
    "peer/not-named": {
      question: "{kind}: which addresses{count, plural, one {} other { at # sites}}?",
      consequence: "Firewall rules cannot be written for this side.",
    },
    "internet/other-ports": {
      question: "The page lists TCP 443, 8080 “and others” towards the Internet. Which others?",
      consequence: "Only 443 and 8080 are listed; the vendor must name the rest.",
    },
    "single-sign-on/cloud-services": {
      question: "Can users’ PCs reach the cloud services of the single sign-on?",
      consequence: "Without them users cannot sign in; the page’s list of services is lost.",
    },
    "page/absent-protocols": {
      question:
        "Not on the vendor’s page, to be confirmed: DNS, NTP, Kerberos, LDAPS 636, SMTP 587, SNMP, syslog, ICMP, RTCP, H.245, encrypted CTI, DSCP.",
      consequence: "Openings for these are not part of this plan.",
    },
  };
