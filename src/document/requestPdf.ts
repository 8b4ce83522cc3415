import { failure, type Result, success } from "#core/result.ts";
import type { PdfInput } from "./renderPdf.ts";

/** What a worker needs to make a plan's PDF: the words of the plan's own language it fetches itself. */
export type PdfRequest = Omit<PdfInput, "words">;

/** What the worker says. */
export type PdfMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly reason: string };

export type PdfProblem = { readonly code: "pdf/cancelled" } | { readonly code: "pdf/failed"; readonly reason: string };

/**
 * Makes a plan's PDF in a worker of its own, which ends with it.
 *
 * @param options.onProgress Called with rows done of all rows.
 * @param options.signal Aborting ends the worker at once.
 */
export function requestPdf(
  request: PdfRequest,
  {
    onProgress,
    signal,
  }: { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<Blob, PdfProblem>> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(failure({ code: "pdf/cancelled" }));
    const worker = new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module" });
    const finish = (result: Result<Blob, PdfProblem>) => {
      worker.terminate();
      signal?.removeEventListener("abort", cancel);
      resolve(result);
    };
    const cancel = () => finish(failure({ code: "pdf/cancelled" }));
    signal?.addEventListener("abort", cancel);
    worker.addEventListener("error", (event) => finish(failure({ code: "pdf/failed", reason: event.message })));
    worker.addEventListener("message", ({ data }: MessageEvent<PdfMessage>) => {
      if (data.kind === "progress") onProgress?.(data.done, data.total);
      if (data.kind === "done") finish(success(new Blob([data.bytes], { type: "application/pdf" })));
      if (data.kind === "failed") finish(failure({ code: "pdf/failed", reason: data.reason }));
    });
    worker.postMessage(request);
  });
}
