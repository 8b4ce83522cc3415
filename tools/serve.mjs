// @ts-check
/**
 * Serves the built app on this computer alone.
 *
 *   node tools/serve.mjs [--base /some/sub/folder/] [--folder dist]
 *
 * Listens on port 4173 or the next free one; PORT in the environment asks for that port and no other.
 */
import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, resolve, sep } from "node:path";
import process from "node:process";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

const host = "127.0.0.1";
const firstPort = 4173;
const lastPort = firstPort + 99;

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Ends the program with one sentence and a failing exit code.
 *
 * @param {string} sentence
 * @returns {never}
 */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

const { values: options } = parseArgs({
  options: { base: { type: "string", default: "/" }, folder: { type: "string", default: "dist" } },
});
const base = `/${options.base}/`.replace(/\/+/g, "/");
if (!existsSync(join(options.folder, "index.html"))) {
  giveUp(`There is no ${join(options.folder, "index.html")} yet: run \`npm run build\` first.`);
}
const root = await realpath(options.folder);

/**
 * Reads the file that a request path means.
 *
 * @param {string} path Path of the URL, still percent-encoded.
 * @returns {Promise<{ file: string, type: string, bytes: Buffer } | null>} Null when there is no such file inside the served folder.
 */
async function read(path) {
  if (!path.startsWith(base)) return null;
  try {
    const wanted = decodeURIComponent(path.slice(base.length));
    const file = await realpath(
      resolve(root, `./${wanted}`, wanted === "" || wanted.endsWith("/") ? "index.html" : ""),
    );
    if (!file.startsWith(root + sep)) return null;
    return { file, type: contentTypes[extname(file)] ?? "application/octet-stream", bytes: await readFile(file) };
  } catch {
    return null;
  }
}

/** Kinds of content that are not compressed already. */
const isCompressible = /^(text|application\/(json|manifest|wasm)|image\/svg|font\/ttf)/;

/** @type {Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>>} */
const compressors = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 9, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: promisify(gzip),
};

/**
 * What was compressed once, by file and encoding, beside the content that it was made of.
 *
 * @type {Map<string, { from: Buffer, bytes: Buffer }>}
 */
const compressed = new Map();

/**
 * Compresses a file in the best way that the client understands.
 *
 * @param {{ file: string, type: string, bytes: Buffer }} found
 * @param {string} accepted The request's Accept-Encoding.
 * @returns {Promise<{ encoding: string | null, bytes: Buffer }>}
 */
async function encode({ file, type, bytes }, accepted) {
  const offers = accepted.split(",").map((offer) => offer.trim().toLowerCase());
  const isOffered = (/** @type {string} */ name) =>
    offers.some((offer) => offer.split(";")[0] === name && !/;\s*q=0(\.0*)?$/.test(offer));
  const encoding = isCompressible.test(type) ? Object.keys(compressors).find(isOffered) : undefined;
  const compress = encoding === undefined ? undefined : compressors[encoding];
  if (encoding === undefined || compress === undefined) return { encoding: null, bytes };
  const key = `${encoding} ${file}`;
  const known = compressed.get(key);
  if (known?.from.equals(bytes)) return { encoding, bytes: known.bytes };
  const made = await compress(bytes);
  compressed.set(key, { from: bytes, bytes: made });
  return { encoding, bytes: made };
}

/**
 * How long a browser may keep a file. The build writes a hash of the content into the names of its assets; under any
 * other name there may be another version tomorrow.
 *
 * @param {string} file
 */
function cacheControl(file) {
  const isHashed = /^assets[\\/].*-[\w-]{8}\.\w+$/.test(relative(root, file));
  return isHashed ? "public, max-age=31536000, immutable" : "no-cache";
}

const server = createServer(async (request, response) => {
  const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  if (`${path}/` === base) {
    response.writeHead(301, { location: base }).end();
    return;
  }
  const found = await read(path);
  if (found === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is nothing here.\n");
    return;
  }
  const { encoding, bytes } = await encode(found, String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(200, {
    "content-type": found.type,
    "content-length": bytes.length,
    ...(encoding === null ? {} : { "content-encoding": encoding }),
    "cache-control": cacheControl(found.file),
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
});

/** @param {number} port */
function listen(port) {
  server.removeAllListeners("error");
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    const busy = error.code === "EADDRINUSE";
    if (busy && process.env.PORT === undefined && port < lastPort) listen(port + 1);
    else if (busy) giveUp(`Port ${port} is in use: set PORT to a free one.`);
    else giveUp(`The server could not start on port ${port}: ${error.message}.`);
  });
  server.listen(port, host);
}

server.on("listening", () => {
  const address = server.address();
  if (address === null || typeof address === "string") return;
  console.log(`Portolan is at http://${host}:${address.port}${base}`);
});

const asked = process.env.PORT === undefined ? firstPort : Number(process.env.PORT);
if (!Number.isInteger(asked) || asked < 0 || asked > 65535) giveUp("PORT must be a number from 0 to 65535.");
listen(asked);
