/** Bounds of a plan. They keep a stranger's link from exhausting the reader's browser. */
export const planLimits = {
  sites: 500,
  nodes: 32,
  peers: 2000,
  measurements: 20_000,
  assignments: 2000,
  nameLength: 200,
  notesLength: 4000,
  addressesPerEntry: 64,
  addressLength: 64,
  openPointIdLength: 200,
  concurrentCalls: 100_000,
  callsPerDay: 10_000_000,
  agents: 100_000,
  /** A day. */
  holdSeconds: 86_400,
  /** Nobody dimensions for a blocking so small, and the channels for it would hardly end. */
  leastBlockingPercent: 0.001,
  capacityKbps: 1_000_000_000,
  /** A share of nothing would need a circuit without end. */
  leastVoiceSharePercent: 0.1,
  rttMs: 60_000,
  recordedHoursPerDay: 1_000_000,
  daysKept: 36_500,
  revisions: 50,
  changeLength: 300,
  distribution: 50,
  signatures: 20,
  /** Of a logo as it is drawn. */
  logoBytes: 48_000,
  /** Characters of base64 that hold so many bytes. */
  logoLength: 64_000,
} as const;
