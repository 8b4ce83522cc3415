/** An id for a plan in this browser's storage. `randomUUID` is missing where a page is served without TLS. */
export function newPlanId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
