import { failure, type Result, success } from "#core/result.ts";
import { type DocumentFormat, fileTypes } from "./documentFormats.ts";
import type { DocumentOutline } from "./documentOutline.ts";
import type { DocumentOrder } from "./renderDocument.ts";

/** What a worker needs to make a plan's document: the words of the plan's own language it fetches itself. */
export type DocumentRequest = Omit<DocumentOrder, "words">;

/** What a worker is asked for: a document, or what would be in it. */
export type DocumentTask =
  | ({ readonly task: "document" } & DocumentRequest)
  | ({ readonly task: "outline" } & Omit<DocumentRequest, "format">);

/** How far the document is: `done` of `total`, in the part with this heading, where it has one. */
export type DocumentProgress = { readonly part: string; readonly done: number; readonly total: number };

/** What the worker says. */
export type DocumentMessage =
  | ({ readonly kind: "progress" } & DocumentProgress)
  | { readonly kind: "document"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "outline"; readonly outline: DocumentOutline }
  | { readonly kind: "failed"; readonly reason: string };

export type DocumentProblem =
  | { readonly code: "document/cancelled" }
  | { readonly code: "document/failed"; readonly reason: string };

export type RequestOptions = {
  readonly onProgress?: (progress: DocumentProgress) => void;
  /** Aborting ends the worker at once. */
  readonly signal?: AbortSignal;
};

/** A file made of a plan. */
export type DocumentFile = { readonly blob: Blob; readonly extension: string };

/** Makes a plan's document in a worker of its own, which ends with it. */
export async function requestDocument(
  request: DocumentRequest,
  options: RequestOptions = {},
): Promise<Result<DocumentFile, DocumentProblem>> {
  const answer = await ask({ task: "document", ...request }, "document", options);
  return answer.ok ? success(documentFile(request.format, answer.value.bytes)) : answer;
}

/** What a plan's document will contain, worked out in a worker of its own. */
export async function requestOutline(
  request: Omit<DocumentRequest, "format">,
  options: RequestOptions = {},
): Promise<Result<DocumentOutline, DocumentProblem>> {
  const answer = await ask({ task: "outline", ...request }, "outline", options);
  return answer.ok ? success(answer.value.outline) : answer;
}

function documentFile(format: DocumentFormat, bytes: Uint8Array<ArrayBuffer>): DocumentFile {
  const { extension, mediaType } = fileTypes[format];
  return { blob: new Blob([bytes], { type: mediaType }), extension };
}

type Answer<Kind extends DocumentTask["task"]> = Extract<DocumentMessage, { readonly kind: Kind }>;

function ask<Kind extends DocumentTask["task"]>(
  task: DocumentTask,
  kind: Kind,
  { onProgress, signal }: RequestOptions,
): Promise<Result<Answer<Kind>, DocumentProblem>> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(failure({ code: "document/cancelled" }));
    const worker = new Worker(new URL("./document.worker.ts", import.meta.url), { type: "module" });
    const finish = (result: Result<Answer<Kind>, DocumentProblem>) => {
      worker.terminate();
      signal?.removeEventListener("abort", cancel);
      resolve(result);
    };
    const cancel = () => finish(failure({ code: "document/cancelled" }));
    signal?.addEventListener("abort", cancel);
    worker.addEventListener("error", (event) => finish(failure({ code: "document/failed", reason: event.message })));
    worker.addEventListener("message", ({ data }: MessageEvent<DocumentMessage>) => {
      if (data.kind === "progress") onProgress?.(data);
      if (data.kind === "failed") finish(failure({ code: "document/failed", reason: data.reason }));
      if (isAnswer(data, kind)) finish(success(data));
    });
    worker.postMessage(task);
  });
}

const isAnswer = <Kind extends DocumentTask["task"]>(message: DocumentMessage, kind: Kind): message is Answer<Kind> =>
  message.kind === kind;
