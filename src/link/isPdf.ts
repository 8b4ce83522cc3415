/** Readers look for the head of a PDF in so many bytes, behind what mail programs and the like put before it. */
const headLength = 1024;

/** Whether a file's first bytes are those of a PDF, whatever the file is called. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, headLength)).includes("%PDF-");
}
