/** Words for the vendor page's sections, limits, prose requirements and footnotes. */
export const catalogue = {
  sections: {
    infrastructure: "Interaction with the company infrastructure",
    "attendant-clients": "Interactions between Imagicle Attendant Console Clients and the UC Suite",
    pbx: "Interactions with the PBX",
    "voice-devices": "Interactions with IP Phones and other voice devices",
    cluster: "Interactions among Imagicle UC Suite nodes in a cluster",
    other: "Other network communication",
    internet: "Communications with Internet services",
    traffic: "Traffic requirements",
    "single-sign-on": "Single Sign On (SSO)",
    server: "Additional Server requirements",
  },
  row: "{section}, row {position}",
  limits: {
    "sip-h323-t38": "SIP, H.323, T.38 and media",
    "tapi-jtapi": "TAPI / JTAPI call control",
    sftp: "File transfer (FTP, SFTP)",
    axl: "AXL",
    curri: "CURRI external call control",
    "inter-node": "Between suite nodes",
  },
  prose: {
    "cluster-full-connectivity":
      "Suite nodes of a high-availability cluster reach each other on every port, with no firewall between them.",
    "cluster-no-nat": "No address translation stands between suite nodes.",
    "cluster-ports-across-data-centres":
      "With disaster recovery, the cluster’s ports are open between the data centres, across the WAN.",
    "inter-node-rtt": "The round-trip time between suite nodes is 100 ms at most.",
    "sql-static-port": "SQL Server listens on a random TCP port until it is told to use 1433.",
    "os-proxy-disabled": "The proxy in the server’s Windows Internet Options is off.",
    "suite-proxy": "Since release 2019.Summer.1 the suite itself can be given a proxy for Internet services.",
    "licensing-and-mail":
      "The servers reach the vendor’s online licensing and, where used, mail services on the Internet.",
    "sso-from-user-pc": "For single sign-on, the user’s own PC reaches some cloud services.",
    "kbps-per-call": "Each simultaneous call takes up to 80 kbps, depending on the codec.",
    "pms-ports": "The ports of the PMS link depend on the PMS; the vendor names them on request.",
    "tapi-lightweight": "Call control needs little bandwidth.",
    "file-transfer": "File transfers have no latency requirement; their bandwidth depends on the traffic.",
    "axl-low-bandwidth": "AXL needs little bandwidth.",
  },
  footnotes: {
    "cisco-rtp-range": "Cisco devices normally use UDP 16384–32766.",
    "sql-random-port": "SQL Server picks a random TCP port unless 1433 is set on each node.",
  },
};
