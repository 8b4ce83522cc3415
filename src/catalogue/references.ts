import type { Reference } from "#core/catalogue.ts";

/** Sources other than the vendor page that a reading or a finding leans on; `url` is empty where none is public. */
export const references = [
  {
    id: "kb-ports",
    title: "Imagicle knowledge base: network protocols and ports in use",
    url: "https://kbp.imagicle.com/ucxs/network-protocols-and-ports-in-use",
    checked: "2026-11-23",
  },
  {
    id: "kb-curri",
    title: "Imagicle knowledge base: Phone Lock configuration using CURRI",
    url: "https://kbp.imagicle.com/ucxca/phone-lock-configuration-using-curri-ecc",
    checked: "2026-11-23",
  },
  {
    id: "cisco-port-paper",
    title: "Cisco Unified CallManager 5.1 TCP and UDP port usage (copy)",
    url: "https://moam.info/cisco-unified-callmanager-51-tcp-and-udp-port-usage_5a21fc471723dd5baef9c4b1.html",
    checked: "2026-11-23",
  },
  {
    id: "kb-shared-trunk",
    title: "Imagicle knowledge base: SIP trunk shared by queuing and auto attendant",
    url: "https://kbp.imagicle.com/kb/print/153/",
    checked: "2026-11-23",
  },
  {
    id: "microsoft-smb",
    title: "Microsoft KB 204279: direct hosting of SMB over TCP/IP (copy)",
    url: "",
    checked: "2026-11-23",
  },
  {
    id: "kb-manager-assistant",
    title: "Imagicle knowledge base: Manager Assistant administration",
    url: "https://kbp.imagicle.com/kb/product-administration_879.html",
    checked: "2026-11-23",
  },
  {
    id: "microsoft-ews",
    title: "Microsoft 365 message centre MC1227454: retirement of EWS in Exchange Online",
    url: "",
    checked: "2026-11-23",
  },
  {
    id: "oracle-fias",
    title: "Oracle Hospitality Integration Platform: FIAS overview",
    url: "https://docs.oracle.com/en/industries/hospitality/integration-platform/ifcig/c_overview.htm",
    checked: "2026-11-23",
  },
  {
    id: "rabbitmq-ports",
    title: "RabbitMQ: networking and ports",
    url: "https://www.rabbitmq.com/networking.html",
    checked: "2026-11-23",
  },
  {
    id: "kb-licensing",
    title: "Imagicle knowledge base: licence activation",
    url: "https://kbp.imagicle.com/ucxs/ucx-suite-licenses-activation",
    checked: "2026-11-23",
  },
  {
    id: "kb-single-sign-on",
    title: "Imagicle knowledge base: single sign-on",
    url: "https://kbp.imagicle.com/kb/single-sign-on-for-imagicle-uc-suite_886.html",
    checked: "2026-11-23",
  },
  {
    id: "kb-skype-for-business",
    title: "Imagicle knowledge base: Skype for Business configuration",
    url: "https://kbp.imagicle.com/kb/skype-for-business-configuration_488.html",
    checked: "2026-11-23",
  },
  {
    id: "kb-call-analytics",
    title: "Imagicle knowledge base: Call Analytics architecture",
    url: "https://kbp.imagicle.com/kb/description-and-architecture_37.html",
    checked: "2026-11-23",
  },
  {
    id: "cisco-qos-srnd",
    title:
      "Cisco Enterprise QoS Solution Reference Network Design Guide 3.3 (copy): priority queues of at most 33 %, best practice and not a mandate",
    url: "https://yumpu.com/en/document/view/17778348/enterprise-qos-solution-reference-network-design-guide/43",
    checked: "2026-11-23",
  },
  {
    id: "sql-server-port",
    title: "Microsoft: configure SQL Server to listen on a specific TCP port",
    url: "https://docs.microsoft.com/en-us/sql/database-engine/configure-windows/configure-a-server-to-listen-on-a-specific-tcp-port",
    checked: "2026-11-23",
  },
  {
    id: "kb-recording-standby",
    title: "Imagicle knowledge base: Call Recording in a redundant Cisco UCM configuration (hot standby)",
    url: "https://kbp.imagicle.com/ucxcr/redundant-cucm-configuration",
    checked: "2026-11-23",
  },
  {
    id: "kb-queuing-media",
    title: "Imagicle knowledge base: queuing product description (media only while a call waits)",
    url: "https://kbp.imagicle.com/kb/product-description_87.html",
    checked: "2026-11-23",
  },
  {
    id: "kb-recording",
    title:
      "Imagicle knowledge base: Call Recording, text of 2024 and 2025 (300 kB a minute; the text of 2019 said 16 MB an hour)",
    url: "https://kbp.imagicle.com/ucxcr",
    checked: "2026-11-23",
  },
  {
    id: "kb-recording-streams",
    title: "Imagicle knowledge base: Call Recording for Cisco UCM, CCME and Webex DI, bandwidth requirements",
    url: "https://kbp.imagicle.com/ucxcr/ucx-suite-for-cucm-ccme-wxc-di",
    checked: "2026-11-23",
  },
  {
    id: "cisco-bandwidth",
    title: "Cisco document 7934: voice over IP, per call bandwidth consumption",
    url: "https://bxin.cisco.com/c/en/us/support/docs/voice/voice-quality/7934-bwidth-consume.html",
    checked: "2026-11-23",
  },
  {
    id: "rfc-3711",
    title: "RFC 3711: the Secure Real-time Transport Protocol (authentication tags of 80 and 32 bits)",
    url: "https://www.rfc-editor.org/rfc/rfc3711",
    checked: "2026-11-23",
  },
  {
    id: "erlang-b",
    title: "Carrier Grade Voice over IP, 2nd edition, appendix A: table of Erlang B",
    url: "https://www.globalspec.com/reference/55139/203279/appendix-a-table-of-erlang-b",
    checked: "2026-11-23",
  },
  {
    id: "extended-erlang-b",
    title: "erlang.com: an example Extended Erlang B calculation",
    url: "http://www.erlang.com/calculatormanual/an_example_extended_erlang_b_calculation.htm",
    checked: "2026-11-23",
  },
  {
    id: "kb-cluster-creation",
    title: "Imagicle knowledge base: creating a new cluster",
    url: "https://kbp.imagicle.com/kb/creating-a-new-cluster_128.html",
    checked: "2026-11-23",
  },
  {
    id: "kb-attendant-failover",
    title: "Imagicle knowledge base: failover of attendant clients by DNS SRV",
    url: "https://kbp.imagicle.com/kb/print/714/",
    checked: "2026-11-23",
  },
  {
    id: "kb-fax-mailbox",
    title: "Imagicle knowledge base: Digital Fax, mailbox of the gateway",
    url: "https://kbp.imagicle.com/kb/print/70/",
    checked: "2026-11-23",
  },
  {
    id: "kb-recording-architecture",
    title: "Imagicle knowledge base: Call Recording, description and architecture",
    url: "https://kbp.imagicle.com/kb/description-and-architecture_39.html",
    checked: "2026-11-23",
  },
  {
    id: "fortinet-sip-alg",
    title: "Fortinet: troubleshooting one-way audio with SIP ALG",
    url: "https://community.fortinet.com/t5/FortiGate/Troubleshooting-Tip-One-way-Audio-issue-in-VOIP-with-SIP-ALG/ta-p/203336",
    checked: "2026-11-23",
  },
  {
    id: "cisco-encrypted-sip",
    title: "Cisco TelePresence security solutions: firewalls and encrypted SIP",
    url: "https://pseudoco.cisco.com/c/en/us/td/docs/telepresence/security_solutions/1_8/CTSS/ctss_app_a.html",
    checked: "2026-11-23",
  },
  {
    id: "pci-dss",
    title: "PCI DSS 4, requirement 1.2.7: review of network rules at least every six months",
    url: "https://www.myctrl.tools/frameworks/pci-dss-v4/family/1",
    checked: "2026-11-23",
  },
  {
    id: "g107",
    title:
      "ITU-T G.107 in its planning form, with G.113 values for G.711 and G.729A; bands of the MiVoice MX-ONE speech quality guide",
    url: "https://www.mitel.com/sites/default/files/s3_imports/Business%20Phone%20Systems/MiVoice%20MX-ONE/8.0/en/online-cpi-html/CPI_DITA_Maps/3_Pl/22_1551-ASP11301/Topics/Speech_Quality_Measurement.html",
    checked: "2026-11-23",
  },
  {
    id: "genesys-marking",
    title:
      "Genesys PureConnect quality of service reference, packet marking: EF for RTP and CS3 for SIP signalling by default",
    url: "https://help.genesys.com/pureconnect/mergedprojects/wh_tr/mergedprojects/wh_tr_qos/desktop/marking.htm",
    checked: "2026-11-30",
  },
  {
    id: "cisco-windows-marking",
    title: "Cisco document 212045: quality of service on Windows fax servers (DSCP 0 by default, 46 by policy)",
    url: "https://cisco.com/c/en/us/support/docs/voice/fax-modem-over-ip/212045-Configuration-Example-for-QoS-on-Windows.html",
    checked: "2026-11-30",
  },
] as const satisfies readonly Reference[];
