import { useCallback, useEffect, useRef, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";
import { planFileName } from "#link/planFile.ts";
import { addressOf } from "./addressOf.ts";
import { loadLinks } from "./loadLinks.ts";
import { saveFile } from "./saveFile.ts";

/** How far a download is. */
export type PdfDownload =
  | { readonly status: "idle" }
  | { readonly status: "making"; readonly percent: number }
  | { readonly status: "ready" | "cancelled" }
  | { readonly status: "failed"; readonly reason: string };

/** Makes a plan's PDF in the background, in the plan's own language. What makes it is loaded when first asked for. */
export function usePdfDownload(plan: Plan) {
  const [download, setDownload] = useState<PdfDownload>({ status: "idle" });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(async () => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    const { signal } = controller;
    const report = (next: PdfDownload) => {
      if (running.current === controller) setDownload(next);
    };
    report({ status: "making", percent: 0 });
    const reached = (done: number, total: number) =>
      report({ status: "making", percent: total === 0 ? 0 : Math.floor((100 * done) / total) });
    try {
      const [{ requestPdf }, { encodePlan }] = await Promise.all([import("#document/requestPdf.ts"), loadLinks()]);
      const request = { plan, link: addressOf(encodePlan(plan)), producedOn: today() };
      const result = await requestPdf(request, { signal, onProgress: reached });
      if (result.ok) {
        saveFile(result.value, planFileName(plan, "pdf"));
        report({ status: "ready" });
      } else if (result.problem.code === "pdf/failed") report({ status: "failed", reason: result.problem.reason });
    } catch (error) {
      // The files that make PDFs could not be fetched.
      report({ status: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  }, [plan]);

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setDownload({ status: "cancelled" });
  }, []);

  return { download, start, cancel };
}

/** The day on this computer's calendar, as an ISO date. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}
