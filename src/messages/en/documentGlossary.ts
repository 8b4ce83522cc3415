/** Terms of the document. `also` are other forms that tell that the document uses one, apart by |. */
export const documentGlossary = {
  heading: "Glossary",
  columns: { term: "Term", meaning: "Meaning" },
  terms: {
    opening: {
      term: "Opening",
      also: "",
      meaning: "What one requirement asks a firewall for: who may connect first, to whom, on which protocol and ports.",
    },
    flow: { term: "Flow", also: "", meaning: "An opening between one initiator and one listener." },
    initiator: { term: "Initiator", also: "", meaning: "The side that connects first." },
    listener: {
      term: "Listener",
      also: "",
      meaning: "The side that waits for connections on the ports of an opening.",
    },
    circuit: {
      term: "Circuit",
      also: "",
      meaning: "The access line of a site to the WAN, up and down counted apart.",
    },
    finding: {
      term: "Finding",
      also: "",
      meaning: "Something about this plan that its reader must know: an error, a warning or a note.",
    },
    openPoint: {
      term: "Open point",
      also: "",
      meaning: "Something not known yet, with who answers and what hangs on it.",
    },
    reading: {
      term: "Reading",
      also: "",
      meaning: "How an unclear passage of the vendor’s page was understood, with a number and a confidence.",
    },
    fingerprint: {
      term: "Fingerprint",
      also: "",
      meaning:
        "A short code computed from what the plan says of the deployment, not from how its document is dressed; equal codes mean the same plan.",
    },
    failureState: {
      term: "Failure state",
      also: "",
      meaning: "One thing that can be down, a server or a site, and what the plan comes to then.",
    },
    voiceShare: { term: "Voice share", also: "", meaning: "The part of a circuit’s capacity that calls may take." },
    rtt: {
      term: "RTT",
      also: "round-trip|round trip",
      meaning: "Round-trip time: how long a packet takes to the other end and back.",
    },
    jitter: { term: "Jitter", also: "", meaning: "How much the travel times of successive packets differ." },
    mos: { term: "MOS", also: "", meaning: "Mean opinion score: how good listeners find a call, from 1 to 5." },
    rFactor: {
      term: "R factor",
      also: "R =",
      meaning: "A rating of voice quality from delay, loss and codec, about 93 at best for a narrow-band call.",
    },
    erlang: { term: "Erlang", also: "erl", meaning: "A measure of traffic: one channel in use all the time." },
    codec: {
      term: "Codec",
      also: "",
      meaning: "The way in which speech is turned into packets, and so their size.",
    },
    dscp: { term: "DSCP", also: "", meaning: "A mark in each packet that tells the network how urgent it is." },
    qos: {
      term: "QoS",
      also: "",
      meaning: "Quality of service: the network’s preference for packets that must not wait.",
    },
    rtp: { term: "RTP", also: "", meaning: "Real-time Transport Protocol: carries the sound of calls, over UDP." },
    rtcp: { term: "RTCP", also: "", meaning: "The control channel beside RTP: reports on loss and jitter." },
    srtp: { term: "SRTP", also: "", meaning: "RTP that is encrypted." },
    sip: { term: "SIP", also: "", meaning: "Session Initiation Protocol: sets up and ends calls." },
    h323: { term: "H.323", also: "", meaning: "An older family of protocols that sets up and ends calls." },
    t38: { term: "T.38", also: "", meaning: "Carries fax pages over IP as data, not as sound." },
    cti: {
      term: "CTI",
      also: "",
      meaning: "Computer telephony integration: programs that see and control phones.",
    },
    tapi: {
      term: "TAPI",
      also: "",
      meaning: "The interface by which the servers watch and control phones of the PBX.",
    },
    axl: { term: "AXL", also: "", meaning: "Cisco’s interface to the users and phones of a CallManager." },
    curri: {
      term: "CURRI",
      also: "",
      meaning: "Cisco’s interface by which the PBX asks another system what to do with a call.",
    },
    cdr: { term: "CDR", also: "", meaning: "Call detail records: who called whom, when and for how long." },
    pms: {
      term: "PMS",
      also: "",
      meaning: "Property management system: the hotel’s own program for guests and rooms.",
    },
    pbx: { term: "PBX", also: "", meaning: "The phone system that the suite works with." },
    alg: {
      term: "ALG",
      also: "",
      meaning: "Application layer gateway: the part of a firewall that reads and rewrites a protocol such as SIP.",
    },
    nat: {
      term: "NAT",
      also: "address translation",
      meaning: "Network address translation: another address stands for the real one on part of the way.",
    },
    ha: { term: "HA", also: "", meaning: "High availability: another server takes over when one is down." },
    dr: {
      term: "DR",
      also: "",
      meaning: "Disaster recovery: servers at another site take over when a whole site is down.",
    },
    failover: { term: "Failover", also: "", meaning: "The move to another server when one is down." },
    tls: {
      term: "TLS",
      also: "",
      meaning: "Transport Layer Security: encryption of a connection, with certificates.",
    },
  },
};
