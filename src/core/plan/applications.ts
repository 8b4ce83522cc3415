/**
 * The 13 applications that the vendor page names, in the order in which the product lists them.
 * The attendant clients' names are the page's; ids are for ever and never reused.
 */
export const applicationIds = [
  "digital-fax",
  "advanced-queuing",
  "ivr-manager",
  "attendant-console-enterprise",
  "attendant-console-professional",
  "desktop-cti",
  "voicemail",
  "call-recording",
  "hotel-link",
  "manager-assistant",
  "contact-manager",
  "phone-lock",
  "call-analytics",
] as const;

export type ApplicationId = (typeof applicationIds)[number];
