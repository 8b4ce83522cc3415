import type { BrowserContext, Request } from "@playwright/test";

/**
 * Notes every request that leaves a browser: not what it holds in memory (data:, blob:), nor what the worker that keeps
 * the app answers. What that worker fetches itself, to keep it, is noted apart.
 */
export function watchRequests(context: BrowserContext) {
  const ofPages: Request[] = [];
  const ofWorker: Request[] = [];
  const answeredHere = new Set<Request>();
  context.on("request", (request) => {
    if (/^https?:/.test(request.url())) (request.serviceWorker() ? ofWorker : ofPages).push(request);
  });
  context.on("response", (response) => {
    if (response.fromServiceWorker()) answeredHere.add(response.request());
  });
  const left = () => ofPages.filter((request) => !answeredHere.has(request));
  return {
    /** Addresses that pages asked the network for since the last call. */
    taken: () => {
      const addresses = left().map((request) => request.url());
      ofPages.length = 0;
      return addresses;
    },
    /** Addresses that the worker fetched since the last call. */
    keptByWorker: () => ofWorker.splice(0).map((request) => request.url()),
    /** Requests that sent something along. */
    withBody: () =>
      [...left(), ...ofWorker].filter((request) => request.method() !== "GET" || request.postData() !== null),
  };
}
