import type { RequestOfWindow } from "#offline/messages.ts";
import { type InstallOffer, useOfflineStore } from "./offlineStore.ts";

const report = useOfflineStore.setState;

/** The worker that this window asked to take over; the window loads again once it has. */
let isTakingOver = false;
let registration: ServiceWorkerRegistration | null = null;

/**
 * Has the browser keep the app, so that it opens without a network. Whatever forbids that is noted for the screens to
 * say, and stops nothing else.
 */
export function keepOffline(): void {
  const container = workers();
  if (container === null) {
    report({ keeping: window.isSecureContext ? "unsupported" : "insecure" });
    return;
  }
  report({ keeping: "preparing" });
  noteNewVersions(container);
  // The files that show the screen come first.
  if (document.readyState === "complete") void register(container);
  else window.addEventListener("load", () => void register(container), { once: true });
}

/** Shows the newer version in this window. What is typed must be saved before. */
export function loadUpdate(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    window.location.reload();
    return;
  }
  isTakingOver = true;
  waiting.postMessage("take-over" satisfies RequestOfWindow);
}

/** Notes when the browser offers to install the app, and when it no longer does. */
export function noteInstallOffer(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    // Browsers that send this event give it the method that asks the visitor.
    report({ installOffer: event as InstallOffer });
  });
  window.addEventListener("appinstalled", () => report({ installOffer: null }));
}

/** Some browsers have none, and some throw where the visitor's settings forbid them. */
function workers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  try {
    registration = await container.register("./sw.js", { updateViaCache: "none" });
    const found = registration;
    follow(found, found.installing);
    found.addEventListener("updatefound", () => follow(found, found.installing));
    // A window that no worker serves was loaded from the host a moment ago: it is the newest version already.
    if (found.waiting && container.controller) report({ update: "waiting" });
    const { active } = await container.ready;
    report({ keeping: active && (await settle(active)) ? "ready" : "failed" });
  } catch {
    report({ keeping: "failed" });
  }
}

/** Notes how the installation of a worker ends. */
function follow(found: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && found.active) report({ update: "waiting" });
    if (worker.state === "redundant" && !found.active) report({ keeping: "failed" });
  });
}

/** Says when this window runs an older version than the one that serves it from now on. */
function noteNewVersions(container: ServiceWorkerContainer): void {
  let isServed = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (isTakingOver) window.location.reload();
    else if (isServed) report({ update: "in-use" });
    isServed = true;
  });
}

/** Has the worker put in order what it keeps; whether that is everything. */
function settle(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answer) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      answer(data === true);
    };
    worker.postMessage("settle" satisfies RequestOfWindow, [port2]);
  });
}
