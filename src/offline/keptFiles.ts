/** One file of the app as it was built. */
export type KeptFile = {
  /** Where it stands, from the folder that the app is served from. */
  readonly path: string;
  /** Its SHA-256, in the form that `fetch` checks. */
  readonly integrity: string;
};

/** All files of one version of the app. */
export type KeptFiles = {
  /** The same for the same files, and for no others. */
  readonly version: string;
  readonly files: readonly KeptFile[];
};

/** The page that every address of the app opens. */
export const pagePath = "index.html";

/** What every cache of the app served from this folder is called; another folder of the host is another app. */
const prefixOf = (scope: string) => `portolan ${scope} `;

/** The cache of one version. */
export const cacheName = (scope: string, version: string): string => prefixOf(scope) + version;

/** Whether a cache holds some version of the app that is served from this folder. */
const isOurs = (scope: string, name: string): boolean => name.startsWith(prefixOf(scope));

/**
 * Stores every file of a version, taking from other versions' caches what did not change.
 *
 * @param scope The folder that the app is served from, ending in a slash.
 * @throws When a file cannot be had, is not the one that was built, or does not fit into the browser's storage.
 */
export async function keepFiles(scope: string, { version, files }: KeptFiles): Promise<void> {
  const cache = await caches.open(cacheName(scope, version));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter(({ path }) => !there.has(new URL(path, scope).href));
  const keepNext = async (): Promise<void> => {
    for (let file = missing.shift(); file; file = missing.shift()) {
      await cache.put(new URL(file.path, scope).href, await fileOf(scope, file));
    }
  };
  // A few at a time: the page that the visitor looks at may want the line too.
  await Promise.all([keepNext(), keepNext(), keepNext()]);
}

async function fileOf(scope: string, file: KeptFile): Promise<Response> {
  const address = new URL(file.path, scope).href;
  // A hash of the content in the name: whatever has that name is that file.
  if (hasHashInName(file.path)) return (await keptAnywhere(scope, address)) ?? fetched(address, file);
  // Some hosts know the page by its folder alone, others by its name alone.
  if (file.path === pagePath) return fetched(scope, file).catch(() => fetched(address, file));
  return fetched(address, file);
}

const hasHashInName = (path: string) => path.startsWith("assets/");

/**
 * Without the check, the page of a hotel's network, or one half of a new version, could be kept in place of a file.
 */
async function fetched(address: string, { path, integrity }: KeptFile): Promise<Response> {
  const response = await fetch(address, {
    integrity,
    credentials: "same-origin",
    cache: hasHashInName(path) ? "default" : "no-cache",
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // A browser does not open a page from an answer that was redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** A file of any kept version: a window of an older one asks for older names. */
export async function keptAnywhere(scope: string, address: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!isOurs(scope, name)) continue;
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

/** The caches of every other version of the app. */
export async function otherVersions(scope: string, version: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => isOurs(scope, name) && name !== cacheName(scope, version));
}
