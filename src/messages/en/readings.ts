/** For each reading: which defect of the page it answers, and how the product reads it. */
export const readings = {
  "rows-without-applications": {
    title: "LDAP and SMTP name no application",
    text: "Both rows serve all applications, as the vendor’s knowledge base prints for the same table; the use of SMTP is taken from there.",
  },
  "curri-split-row": {
    title: "The CURRI row is split by a page break",
    text: "The line with ports and no name and the line with a name and no ports are one row: incoming TCP 80, for Contact Manager and Phone Lock, on Cisco. The knowledge base gives an http address, so it is clear text.",
  },
  "tls-is-tcp": {
    title: "Ports printed as TLS 5061, 5063 and 5071",
    text: "They are TCP ports that carry TLS; a firewall opens TCP.",
  },
  "sip-inside-rtp-range": {
    title: "The media range holds five SIP ports",
    text: "UDP 5060, 5062, 5064, 5066 and 5070 lie inside UDP 5000–5999. That is an overlap, not a conflict: the SIP rows stay listed and are marked as covered. TCP and TLS ports are not part of the range.",
  },
  "rtp-remote-range": {
    title: "Remote media ports: above 1024, with a footnote on Cisco",
    text: "UDP 1025–65535 unless the plan narrows it to Cisco’s usual 16384–32766. Narrowing is wrong as soon as another vendor’s device sends media, and Cisco’s own papers end at 32767, so the narrow range loses the port that carries the last stream’s RTCP.",
  },
  "h323-ports": {
    title: "H.323 on 1721 prints two server ports",
    text: "The server connects to TCP 1721 on the PBX; the PBX connects to TCP 1720 and 1721 on the server. TCP 1720 is also a row of its own, and both references are kept. The page names no port for H.245; none is invented.",
  },
  "voicemail-signalling": {
    title: "VoiceMail is named only with H.323 and media",
    text: "H.323 on TCP 1720 is always listed with VoiceMail. On a PBX that speaks only SIP the page has no signalling row for it.",
  },
  "ivr-shares-queuing-trunk": {
    title: "IVR Manager is named only with phone services",
    text: "The text of SIP 5062 speaks of IVR, and the knowledge base says that queuing and auto attendant share one trunk; so SIP 5062, 5063 and media are listed for IVR Manager too, as derived.",
  },
  "tapi-vendor": {
    title: "TAPI 2748 is not marked as Cisco’s",
    text: "It is listed for every PBX, as printed. On another PBX the port is to be confirmed.",
  },
  "in-out-with-any": {
    title: "IN/OUT with any port on the server’s side",
    text: "The server connects first, so there is one outgoing opening; answers return through the firewall’s state.",
  },
  "smb-transport": {
    title: "File sharing prints TCP for its own side, TCP and UDP for the other",
    text: "The transport is the remote port’s. UDP 445 is kept as printed and marked as legacy: file sharing since SMB 2 needs TCP 445 only.",
  },
  "manager-assistant-server": {
    title: "Manager Assistant uses the port of fax",
    text: "Both use UDP 5060, on different servers: Manager Assistant has a server and an address of its own.",
  },
  "legacy-protocol": {
    title: "A protocol called Legacy",
    text: "It stands for the vendor’s own client protocol and is shown as that.",
  },
  "mailbox-alternatives": {
    title: "IMAP4 and POP3 are alternatives, EWS is not said to be",
    text: "One of the three is used. Exchange Online blocks EWS by default since 1 October 2026 and removes it on 1 April 2027; Exchange on premises is not affected.",
  },
  "pms-ports": {
    title: "PMS ports printed as nnn",
    text: "Two numbers to be given, one for each side. Until then the plan is incomplete; no number is assumed.",
  },
  "cluster-labels": {
    title: "Cluster labels and ports are shifted against each other",
    text: "A page break moved ports by one column, one cell holds a port and its use, and HTTP is spelt with Cyrillic letters. Ports are grouped under the protocol they belong to: file sharing, HTTP, SQL, remote desktop, inter-process messaging. 4369, 5672, 15672 and 25672 are the defaults of RabbitMQ, so they belong to messaging.",
  },
  "cluster-any-or-list": {
    title: "Full connectivity between nodes, and a list of ports",
    text: "Nodes at one site need full connectivity, and the list is information. Across sites the list is the stated minimum. Address translation between nodes fails the requirement in both cases.",
  },
  "sql-random-port": {
    title: "SQL Server’s port is random unless it is set",
    text: "Where a firewall stands between nodes, TCP 1433 must first be set on each node.",
  },
  "internet-row": {
    title: "The Internet row puts its ports on the wrong side and adds others",
    text: "The server connects to TCP 443 and 8080 on the Internet; the knowledge base names https://api.imagicle.com for licensing. What the others are stays open until the vendor says.",
  },
  "traffic-classes": {
    title: "The traffic requirements lost their indentation",
    text: "Six classes: SIP, H.323 and T.38 80 ms; TAPI and JTAPI 80 ms; file transfer none; AXL 150 ms; CURRI 80 ms; between nodes 100 ms. All are round-trip times, and the limit itself still passes.",
  },
  "proxy-settings": {
    title: "Proxy disabled, and a proxy that can be configured",
    text: "The first is the Windows Internet Options of the server, the second a setting of the suite since 2019.Summer.1. Only a proxy in the Internet Options fails the requirement.",
  },
  "single-sign-on": {
    title: "The list of single sign-on services is lost",
    text: "A checklist item: the user’s PC must reach the cloud services of the sign-on. The knowledge base names AWS Cognito, since release 2022.Winter.2.",
  },
  "ftp-and-sftp": {
    title: "One row for FTP and SFTP",
    text: "A choice: TCP 21 is FTP, TCP 22 is SFTP. FTP also needs a data channel that the page does not list.",
  },
  "cluster-size": {
    title: "Two joined nodes, and multiple nodes",
    text: "A cluster has two or more nodes, and each reaches every other.",
  },
  "all-and-manager-assistant": {
    title: "Whether All includes Manager Assistant alone",
    text: "As printed, yes: with no other application, the rows for all applications are bound to the Manager Assistant server.",
  },
  "absent-protocols": {
    title: "What the page does not list",
    text: "DNS, NTP, Kerberos, LDAPS 636, SMTP 587, SNMP, syslog, ICMP, RTCP, H.245, encrypted CTI and DSCP marks are not on the page. They are to be confirmed and are never shown as the vendor’s rows.",
  },
  "recording-direction": {
    title: "Recording’s SIP rows print IN/OUT and speak of incoming calls",
    text: "Both directions are listed, as printed. The text suggests that the PBX connects first; the other opening may prove unneeded.",
  },
  "axl-second-port": {
    title: "AXL is called secure and prints 8443 and 8080",
    text: "Both ports are listed. 8443 is taken as encrypted; of 8080 the page does not say how it would be, so it is not called encrypted.",
  },
};
