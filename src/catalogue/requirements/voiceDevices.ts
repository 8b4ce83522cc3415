import type { Requirement } from "#core/catalogue.ts";
import { anyTcp, tcp, udp, udpAbove1024 } from "../ports.ts";
import { mediaApplications } from "./pbx.ts";

/** Section "Interactions with IP Phones and other voice devices": 3 rows. */
export const voiceDevices = [
  {
    id: "phone-xml",
    section: "voice-devices",
    position: 1,
    protocol: "HTTP",
    direction: "in",
    remotePorts: [anyTcp],
    serverPorts: [tcp("clear", 80)],
    applications: ["contact-manager", "phone-lock", "ivr-manager"],
    vendor: "cisco",
    need: "conditional",
    servers: ["suite"],
    remotes: ["phones"],
    readings: [],
  },
  {
    id: "phone-notifications",
    section: "voice-devices",
    position: 2,
    protocol: "HTTP",
    direction: "out",
    remotePorts: [tcp("clear", 80)],
    serverPorts: [anyTcp],
    applications: ["contact-manager", "phone-lock"],
    vendor: "cisco",
    need: "conditional",
    servers: ["suite"],
    remotes: ["phones"],
    readings: [],
  },
  {
    id: "rtp-devices",
    section: "voice-devices",
    position: 3,
    protocol: "RTP/T.38",
    direction: "in-out",
    remotePorts: [udpAbove1024],
    serverPorts: [udp("not-stated", [5000, 5999])],
    applications: mediaApplications,
    derivedApplications: [{ application: "ivr-manager", reading: "ivr-shares-queuing-trunk" }],
    need: "required",
    servers: ["suite"],
    remotes: ["phones", "gateways"],
    limit: "sip-h323-t38",
    readings: ["rtp-remote-range"],
  },
] as const satisfies readonly Requirement[];
