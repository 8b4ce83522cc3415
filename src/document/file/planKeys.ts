/**
 * Entries of our own in the dictionary of the embedded plan, which always stands open in a PDF; programs that save the
 * PDF anew keep them. Every PDF ever made has them: they are never renamed.
 */
export const planKeys = { seal: "/PortolanSeal", fingerprint: "/PortolanFingerprint" } as const;
