import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

type Answer = { readonly status: number; readonly type: string | undefined; readonly body: string };

const serveScript = join(process.cwd(), "tools/serve.mjs");
const started: ChildProcess[] = [];
let workshop = "";

/** Starts the server, on a free port of the system's choice unless told, and returns the first line that it prints. */
function start(options: readonly string[], port = "0") {
  const { PORT: _, ...rest } = process.env;
  const child = spawn(process.execPath, [serveScript, "--folder", join(workshop, "dist"), ...options], {
    env: port === "default" ? rest : { ...rest, PORT: port },
  });
  started.push(child);
  return new Promise<string>((tell) => {
    child.stdout.once("data", (text: Buffer) => tell(text.toString().trim()));
    child.stderr.once("data", (text: Buffer) => tell(text.toString().trim()));
  });
}

async function startedAt(...options: readonly string[]) {
  return new URL((await start(options)).replace("Portolan is at ", ""));
}

/** Asks for a path exactly as it is written: fetch would tidy it up first. */
function ask(port: string, path: string, method = "GET") {
  return new Promise<Answer>((answer, fail) => {
    request({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response.on("data", (text: Buffer) => {
        body += text.toString();
      });
      response.on("end", () =>
        answer({ status: response.statusCode ?? 0, type: response.headers["content-type"], body }),
      );
    })
      .on("error", fail)
      .end();
  });
}

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), "portolan-serve-"));
  await mkdir(join(workshop, "dist/assets"), { recursive: true });
  await mkdir(join(workshop, "dist-of-others"));
  await writeFile(join(workshop, "dist/index.html"), "the app");
  await writeFile(join(workshop, "dist/assets/main.js"), "script");
  await writeFile(join(workshop, "dist/assets/main-BdROF3Zt.js"), "script");
  await writeFile(join(workshop, "dist/sw.js"), "worker");
  await writeFile(join(workshop, "dist/a b.woff2"), "font");
  await writeFile(join(workshop, "secret.txt"), "secret");
  await writeFile(join(workshop, "dist-of-others/secret.txt"), "secret");
  await symlink(join(workshop, "secret.txt"), join(workshop, "dist/way-out.txt"));
});

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

afterAll(() => rm(workshop, { recursive: true }));

describe("the server of the built app", () => {
  it("prints its address and serves files with their content types", async () => {
    const { port, href } = await startedAt();
    expect(href).toBe(`http://127.0.0.1:${port}/`);
    expect(await ask(port, "/")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "the app" });
    expect(await ask(port, "/assets/main.js?v=1")).toEqual({
      status: 200,
      type: "text/javascript; charset=utf-8",
      body: "script",
    });
    expect(await ask(port, "/a%20b.woff2")).toEqual({ status: 200, type: "font/woff2", body: "font" });
  });

  it("lets browsers keep for ever what has its hash in its name, and nothing else", async () => {
    const { href } = await startedAt();
    const kept = async (path: string) => (await fetch(href + path)).headers.get("cache-control");
    expect(await kept("assets/main-BdROF3Zt.js")).toBe("public, max-age=31536000, immutable");
    for (const path of ["", "index.html", "sw.js", "assets/main.js"]) expect(await kept(path)).toBe("no-cache");
  });

  it("compresses text for those who understand it, anew when the file has changed", async () => {
    const { href } = await startedAt();
    const ask = async (accepted: string) => {
      const answer = await fetch(`${href}long.txt`, { headers: { "accept-encoding": accepted } });
      return { encoding: answer.headers.get("content-encoding"), body: await answer.text() };
    };
    const [text, other] = ["port ".repeat(1000), "flow ".repeat(1000)];
    await writeFile(join(workshop, "dist/long.txt"), text);
    expect(await ask("gzip, br")).toEqual({ encoding: "br", body: text });
    expect(await ask("gzip, br;q=0")).toEqual({ encoding: "gzip", body: text });
    expect(await ask("identity")).toEqual({ encoding: null, body: text });
    await writeFile(join(workshop, "dist/long.txt"), other);
    expect(await ask("gzip, br")).toEqual({ encoding: "br", body: other });
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    const { port } = await startedAt();
    expect(await ask(port, "/", "HEAD")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "" });
    expect((await ask(port, "/", "POST")).status).toBe(405);
  });

  it.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/../dist-of-others/secret.txt",
    "/way-out.txt",
    "//secret.txt",
    "/%00",
    "/%",
    "/assets",
    "/nothing.js",
  ])("serves nothing for %s", async (path) => {
    const { port } = await startedAt();
    expect(await ask(port, path)).toMatchObject({ status: 404, body: "There is nothing here.\n" });
  });

  it("serves under a sub-folder and nowhere else", async () => {
    const { port, pathname } = await startedAt("--base", "/some/sub/folder/");
    expect(pathname).toBe("/some/sub/folder/");
    expect((await ask(port, "/some/sub/folder/")).body).toBe("the app");
    expect((await ask(port, "/some/sub/folder/assets/main.js")).body).toBe("script");
    expect((await ask(port, "/some/sub/folder")).status).toBe(301);
    expect((await ask(port, "/")).status).toBe(404);
    expect((await ask(port, "/assets/main.js")).status).toBe(404);
  });

  it("takes the next port when its own is taken", async () => {
    const first = new URL((await start([], "default")).replace("Portolan is at ", ""));
    const second = new URL((await start([], "default")).replace("Portolan is at ", ""));
    expect(Number(first.port)).toBeGreaterThanOrEqual(4173);
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  });

  it("says in a sentence that the asked port is taken, and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    expect(await start([], port)).toBe(`Port ${port} is in use: set PORT to a free one.`);
    other.close();
  });

  it("says in a sentence that the app is not built yet", async () => {
    expect(await start(["--folder", join(workshop, "empty")])).toMatch(/yet: run `npm run build` first\.$/);
  });
});
