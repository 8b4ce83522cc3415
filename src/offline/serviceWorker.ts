import { cacheName, type KeptFiles, keepFiles, keptAnywhere, otherVersions, pagePath } from "./keptFiles.ts";
import { isRequestOfWindow } from "./messages.ts";

/** What the build puts in the place of this name: the list of what it wrote. */
declare const KEPT_FILES: KeptFiles;

/** The compiler takes a worker's `self` for that of any worker; this file runs as a service worker and as nothing else. */
const worker = self as unknown as ServiceWorkerGlobalScope;

const kept = KEPT_FILES;
const { scope } = worker.registration;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    keepFiles(scope, kept).catch(async (problem: unknown) => {
      // Half a version helps nobody and fills the storage that plans need.
      await caches.delete(cacheName(scope, kept.version));
      throw problem;
    }),
  );
});

// The first visit can be the last with a network: its window is served from here at once, too.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  if (!isRequestOfWindow(event.data)) return;
  if (event.data === "take-over") event.waitUntil(worker.skipWaiting());
  else event.waitUntil(settle().then((isWhole) => event.ports[0]?.postMessage(isWhole)));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});

/** Answers from what is kept, and asks the host only for what is not: that is how it works without a network. */
async function answer(request: Request): Promise<Response> {
  const address = new URL(request.url);
  address.hash = "";
  address.search = "";
  if (address.href === scope) address.pathname += pagePath;
  const cache = await caches.open(cacheName(scope, kept.version));
  return (await cache.match(address.href)) ?? (await keptAnywhere(scope, address.href)) ?? fetch(request);
}

/**
 * Makes good what the browser removed, and removes older versions once no window can still run one.
 *
 * @returns Whether the app now works without a network.
 */
async function settle(): Promise<boolean> {
  const others = await otherVersions(scope, kept.version);
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const { installing, waiting } = worker.registration;
  // The only window is the one that asks, which this version served. What waits to follow keeps its files too.
  if (windows.length <= 1 && installing === null && waiting === null) {
    await Promise.all(others.map((name) => caches.delete(name)));
  }
  return keepFiles(scope, kept).then(
    () => true,
    () => false,
  );
}
