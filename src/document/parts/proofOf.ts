import { catalogue } from "#catalogue/catalogue.ts";
import type { Opening } from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import type { Requirement } from "#core/catalogue.ts";
import { fixedPorts } from "./clearText.ts";

/** What the listener of an opening proves itself with: a certificate for TLS, a host key for SSH. */
export type Proof = {
  readonly kind: "certificate" | "host-key";
  /** "TCP 443", each as printed. */
  readonly ports: readonly string[];
};

/** The proof that an opening asks of its listeners on its encrypted ports; `null` where it has no such port. */
export function proofOf({ requirement, services }: Opening): Proof | null {
  const ports = services.flatMap((service) =>
    service.encryption === "encrypted" ? (portNotation(service) ?? []) : [],
  );
  if (ports.length === 0) return null;
  return { kind: isFileTransfer(requirement) ? "host-key" : "certificate", ports };
}

/** Whether the encrypted port of a row is SFTP's, which has no certificate. */
function isFileTransfer(id: string): boolean {
  const rows: readonly Requirement[] = catalogue.requirements;
  const row = rows.find((one) => one.id === id);
  if (!row) return false;
  return fixedPorts(row).some(({ when }) => when?.choice === "cdrUpload" && when.values.includes("sftp"));
}
