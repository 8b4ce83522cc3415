import type { RequirementId } from "#catalogue/catalogue.ts";

/** For each row of the page: its name, what it is for, and what stops working when a firewall blocks it. */
export const requirements: Readonly<
  Record<RequirementId, { readonly name: string; readonly usage: string; readonly ifBlocked: string }>
> = {
  ldap: {
    name: "Directory lookup",
    usage: "Reads users from the customer’s LDAP or Active Directory server to fill the suite’s user list.",
    ifBlocked: "The user list is no longer filled from the directory and must be kept by hand.",
  },
  smtp: {
    name: "Outgoing mail",
    usage: "Sends alarms, fax and voicemail notifications and scheduled reports through the customer’s mail server.",
    ifBlocked: "Alarms, notifications and reports are not delivered.",
  },
  imap4: {
    name: "Mail-to-fax mailbox, IMAP4",
    usage: "Digital Fax collects the mails that are to be sent as faxes. One of IMAP4, POP3 and EWS is used.",
    ifBlocked: "Mails sent to the fax mailbox are never faxed.",
  },
  pop3: {
    name: "Mail-to-fax mailbox, POP3",
    usage: "Digital Fax collects the mails that are to be sent as faxes. One of IMAP4, POP3 and EWS is used.",
    ifBlocked: "Mails sent to the fax mailbox are never faxed.",
  },
  ews: {
    name: "Mail-to-fax mailbox, Exchange Web Services",
    usage:
      "Digital Fax collects the mails that are to be sent as faxes from Exchange. One of IMAP4, POP3 and EWS is used.",
    ifBlocked: "Mails sent to the fax mailbox are never faxed.",
  },
  "file-share": {
    name: "Backup to a file share",
    usage: "Writes backups of the suite and of the fax archive to a shared folder of the customer.",
    ifBlocked: "Backups to the shared folder fail; calls are not affected.",
  },
  "pms-link": {
    name: "PMS link",
    usage: "Connects Hotel Link to the hotel’s property management system, whose model and version decide the ports.",
    ifBlocked: "Hotel Link and the PMS no longer exchange anything.",
  },
  "attendant-clear": {
    name: "Attendant clients, clear text",
    usage: "Connects attendant and desktop clients to the suite’s CTI server without encryption.",
    ifBlocked: "Clients set to the clear-text port cannot log in or control calls.",
  },
  "attendant-tls": {
    name: "Attendant clients, TLS",
    usage: "Connects attendant and desktop clients to the suite’s CTI server with TLS 1.2.",
    ifBlocked: "Clients set to the encrypted port cannot log in or control calls.",
  },
  "attendant-microsoft": {
    name: "Attendant clients for Microsoft",
    usage: "Connects the desktop client for Microsoft UC to the suite’s CTI server (Mondago GoConnect), unencrypted.",
    ifBlocked: "Attendants on Microsoft UC cannot connect.",
  },
  "attendant-live-update": {
    name: "Client live update",
    usage: "Lets attendant and desktop clients fetch their updates from the server.",
    ifBlocked: "Clients are not updated centrally; each must be updated by hand.",
  },
  axl: {
    name: "AXL",
    usage: "Reads phones, users and version from Cisco CallManager.",
    ifBlocked: "The suite cannot read users and phones from CallManager, so set-up and synchronisation fail.",
  },
  tapi: {
    name: "TAPI call control",
    usage: "Watches and controls phones through the PBX’s CTI interface.",
    ifBlocked:
      "The suite neither sees phone states nor controls calls: attendant, queuing and recording functions suffer.",
  },
  "sip-fax": {
    name: "Fax signalling, SIP",
    usage: "Sets up incoming and outgoing fax calls between the PBX and the fax server.",
    ifBlocked: "No fax is sent or received over SIP.",
  },
  "sip-queuing": {
    name: "Queuing and IVR signalling, SIP",
    usage: "Sets up calls between the PBX and the queuing and IVR services.",
    ifBlocked: "Calls do not reach queues and IVR over unencrypted SIP.",
  },
  "sip-queuing-tls": {
    name: "Queuing and auto attendant signalling, SIP over TLS",
    usage: "Sets up encrypted calls between the PBX and the queuing and auto attendant services.",
    ifBlocked: "Calls do not reach queues and auto attendant over encrypted SIP.",
  },
  "sip-presence": {
    name: "Presence",
    usage: "Carries presence notifications about users’ phones over SIP.",
    ifBlocked: "Attendants and queues do not see who is busy or free.",
  },
  "sip-hotel": {
    name: "Hotel voice services signalling, SIP",
    usage: "Sets up the incoming and outgoing voice calls of Hotel Link, such as wake-up calls.",
    ifBlocked: "Hotel Link can neither place nor take voice calls: wake-up calls fail.",
  },
  "sip-recording": {
    name: "Recording signalling, SIP",
    usage: "Brings the calls to be recorded to the recording service.",
    ifBlocked: "Calls are not recorded over unencrypted SIP.",
  },
  "sip-recording-tls": {
    name: "Recording signalling, SIP over TLS",
    usage: "Brings the calls to be recorded to the recording service over encrypted SIP.",
    ifBlocked: "Calls are not recorded over encrypted SIP.",
  },
  "sip-manager-assistant": {
    name: "Manager Assistant signalling, SIP",
    usage: "Sets up calls between the PBX and the Manager Assistant server.",
    ifBlocked: "Manager Assistant does not take part in calls over unencrypted SIP.",
  },
  "sip-manager-assistant-tls": {
    name: "Manager Assistant signalling, SIP over TLS",
    usage: "Sets up encrypted calls between the PBX and the Manager Assistant server.",
    ifBlocked: "Manager Assistant does not take part in calls over encrypted SIP.",
  },
  h323: {
    name: "H.323 signalling",
    usage: "Sets up incoming and outgoing calls of the voice and fax applications, depending on the suite’s release.",
    ifBlocked: "Fax and voicemail calls over H.323 fail.",
  },
  "h323-alternate": {
    name: "H.323 signalling, second port",
    usage: "Sets up incoming and outgoing H.323 calls between the PBX and the suite on the second H.323 port.",
    ifBlocked: "H.323 calls that use the second port fail.",
  },
  "rtp-pbx": {
    name: "Voice and fax media with the PBX",
    usage: "Carries voice (RTP) and fax (T.38) in real time between the suite and the PBX.",
    ifBlocked: "Calls connect but stay silent in one or both directions; faxes fail.",
  },
  curri: {
    name: "External call control (CURRI)",
    usage: "Lets Cisco CallManager ask the suite whether and how to route a call.",
    ifBlocked: "Calls are routed without asking the suite, so locks are not applied.",
  },
  "cdr-upload": {
    name: "Call record upload",
    usage: "Lets the PBX upload its call detail records by FTP or SFTP.",
    ifBlocked: "Call Analytics receives no call records, so its reports stay empty.",
  },
  "phone-xml": {
    name: "XML services on phones",
    usage: "Lets Cisco phones open the suite’s XML services.",
    ifBlocked: "The suite’s services on the phone’s display do not open.",
  },
  "phone-notifications": {
    name: "XML notifications to phones",
    usage: "Pushes messages to the display of Cisco phones.",
    ifBlocked: "Phones do not show the suite’s messages.",
  },
  "rtp-devices": {
    name: "Voice and fax media with phones and gateways",
    usage:
      "Carries voice (RTP) and fax (T.38) in real time between the suite and phones, adapters, gateways and border controllers.",
    ifBlocked: "Calls connect but stay silent in one or both directions; faxes fail.",
  },
  "cluster-file-share": {
    name: "File sharing between nodes",
    usage: "Copies files between the suite’s nodes.",
    ifBlocked: "Files are not shared with the other nodes.",
  },
  "cluster-http": {
    name: "Web services between nodes",
    usage: "Carries the web server’s own traffic between the suite’s nodes.",
    ifBlocked: "Nodes cannot call each other’s services; the cluster does not work as one.",
  },
  "cluster-sql": {
    name: "Database between nodes",
    usage: "Replicates the suite’s database between its nodes.",
    ifBlocked: "Settings and data drift apart between nodes; failover starts from stale data.",
  },
  "cluster-rdp": {
    name: "Remote desktop between nodes",
    usage: "Opens remote desktop sessions between the suite’s nodes.",
    ifBlocked: "Administrators cannot reach one node from another by remote desktop.",
  },
  "cluster-ipc": {
    name: "Messaging between nodes",
    usage: "Carries messages between the suite’s processes on different nodes.",
    ifBlocked: "Services on different nodes do not notice each other; high availability does not work.",
  },
  "web-http": {
    name: "Web access, HTTP",
    usage: "Opens administration and users’ web pages from workstations, unencrypted.",
    ifBlocked: "Web pages do not open over HTTP.",
  },
  "web-https": {
    name: "Web access, HTTPS",
    usage: "Opens administration and users’ web pages from workstations, encrypted.",
    ifBlocked: "Web pages do not open over HTTPS.",
  },
  "cluster-any": {
    name: "Full connectivity between nodes",
    usage:
      "Keeps content in step between the nodes of a high-availability cluster: no firewall or address translation between them.",
    ifBlocked: "The cluster does not synchronise, and high availability does not work.",
  },
  "internet-services": {
    name: "Internet services",
    usage: "Reaches the vendor’s online licensing and, where used, mail services on the Internet.",
    ifBlocked: "Licences cannot be activated or renewed online, and mail services on the Internet are out of reach.",
  },
};
