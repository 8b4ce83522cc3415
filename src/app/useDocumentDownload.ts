import { useCallback, useEffect, useRef, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";
import type { DocumentFormat } from "#document/documentFormats.ts";
import type { DocumentDownload, DocumentDownloads } from "#features/document/documentDownload.ts";
import { reasonOf } from "./reasonOf.ts";

/**
 * Makes a plan's document in the background, in the plan's own language. What makes it is loaded when first asked for,
 * and a new one stops the one before.
 */
export function useDocumentDownload(plan: Plan): DocumentDownloads {
  const [download, setDownload] = useState<DocumentDownload>({ status: "idle" });
  const running = useRef<{ readonly controller: AbortController; readonly format: DocumentFormat } | null>(null);

  useEffect(() => () => running.current?.controller.abort(), []);

  const start = useCallback(
    async (format: DocumentFormat) => {
      const controller = new AbortController();
      running.current?.controller.abort();
      running.current = { controller, format };
      const report = (next: DocumentDownload | null) => {
        if (next !== null && running.current?.controller === controller) setDownload(next);
      };
      report({ status: "making", format, percent: 0, part: "" });
      try {
        const { makeDocument } = await import("./makeDocument.ts");
        const made = await makeDocument(plan, format, {
          signal: controller.signal,
          onProgress: ({ part, done, total }) =>
            report({ status: "making", format, percent: total === 0 ? 0 : Math.floor((100 * done) / total), part }),
        });
        report(made);
      } catch (error) {
        // The files that make documents could not be fetched.
        report({ status: "failed", format, reason: reasonOf(error) });
      }
    },
    [plan],
  );

  const cancel = useCallback(() => {
    const stopped = running.current;
    if (stopped === null) return;
    stopped.controller.abort();
    running.current = null;
    setDownload({ status: "cancelled", format: stopped.format });
  }, []);

  return { download, start, cancel };
}
