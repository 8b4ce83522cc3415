import type { Application, Catalogue, Limit, ProseRequirement, Requirement } from "#core/catalogue.ts";
import { edition } from "./edition.ts";
import { readings } from "./readings.ts";
import { references } from "./references.ts";
import { attendantClients } from "./requirements/attendantClients.ts";
import { cluster } from "./requirements/cluster.ts";
import { infrastructure } from "./requirements/infrastructure.ts";
import { other } from "./requirements/other.ts";
import { pbx } from "./requirements/pbx.ts";
import { pbxSip } from "./requirements/pbxSip.ts";
import { voiceDevices } from "./requirements/voiceDevices.ts";

/** The 39 rows in the order of the page. */
const requirements = [
  ...infrastructure,
  ...attendantClients,
  ...[...pbx, ...pbxSip].sort((one, other) => one.position - other.position),
  ...voiceDevices,
  ...cluster,
  ...other,
] as const satisfies readonly Requirement[];

/** Id of a printed row; never reused. */
export type RequirementId = (typeof requirements)[number]["id"];

/** The six latency classes: round-trip time in ms, inclusive (reading 20). */
const limits = [
  { id: "sip-h323-t38", rttMs: 80, section: "traffic", reading: "traffic-classes" },
  { id: "tapi-jtapi", rttMs: 80, section: "traffic", reading: "traffic-classes" },
  { id: "sftp", rttMs: null, section: "traffic", reading: "traffic-classes" },
  { id: "axl", rttMs: 150, section: "traffic", reading: "traffic-classes" },
  { id: "curri", rttMs: 80, section: "traffic", reading: "traffic-classes" },
  { id: "inter-node", rttMs: 100, section: "cluster", reading: "traffic-classes" },
] as const satisfies readonly Limit[];

const proseRequirements = [
  { id: "cluster-full-connectivity", section: "other" },
  { id: "cluster-no-nat", section: "other" },
  { id: "cluster-ports-across-data-centres", section: "cluster" },
  { id: "inter-node-rtt", section: "cluster" },
  { id: "sql-static-port", section: "cluster" },
  { id: "os-proxy-disabled", section: "server" },
  { id: "suite-proxy", section: "internet" },
  { id: "licensing-and-mail", section: "internet" },
  { id: "sso-from-user-pc", section: "single-sign-on" },
  { id: "kbps-per-call", section: "traffic" },
  { id: "pms-ports", section: "infrastructure" },
  { id: "tapi-lightweight", section: "traffic" },
  { id: "file-transfer", section: "traffic" },
  { id: "axl-low-bandwidth", section: "traffic" },
] as const satisfies readonly ProseRequirement[];

const applications = [
  { id: "digital-fax", role: "suite", carriesCalls: true },
  {
    id: "advanced-queuing",
    role: "suite",
    carriesCalls: true,
    mediaWhileQueued: { reference: "kb-queuing-media" },
  },
  { id: "ivr-manager", role: "suite", carriesCalls: true },
  { id: "attendant-console-enterprise", role: "suite", carriesCalls: false },
  { id: "attendant-console-professional", role: "suite", carriesCalls: false },
  { id: "desktop-cti", role: "suite", carriesCalls: false },
  { id: "voicemail", role: "suite", carriesCalls: true },
  {
    id: "call-recording",
    role: "suite",
    carriesCalls: true,
    haModel: { model: "hot-standby", reference: "kb-recording-standby" },
  },
  { id: "hotel-link", role: "suite", carriesCalls: true },
  { id: "manager-assistant", role: "manager-assistant", carriesCalls: true },
  { id: "contact-manager", role: "suite", carriesCalls: false },
  { id: "phone-lock", role: "suite", carriesCalls: false },
  { id: "call-analytics", role: "suite", carriesCalls: false },
] as const satisfies readonly Application[];

/** The vendor page "Network Setup" as data. The authority for every port, limit and rate of the product. */
export const catalogue = {
  edition,
  applications,
  requirements,
  limits,
  readings,
  proseRequirements,
  references,
  kbpsPerCall: 80,
  ciscoRtpRange: { from: 16_384, to: 32_766 },
} as const satisfies Catalogue;
