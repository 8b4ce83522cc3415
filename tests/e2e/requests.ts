import type { BrowserContext, Request } from "@playwright/test";

/** Notes every request that a browser makes; what it holds in memory (data:, blob:) is none. */
export function watchRequests(context: BrowserContext) {
  const seen: Request[] = [];
  context.on("request", (request) => {
    if (/^https?:/.test(request.url())) seen.push(request);
  });
  return {
    /** Addresses asked for since the last call. */
    taken: () => seen.splice(0).map((request) => request.url()),
    /** Requests that sent something along. */
    withBody: () => seen.filter((request) => request.method() !== "GET" || request.postData() !== null),
  };
}
