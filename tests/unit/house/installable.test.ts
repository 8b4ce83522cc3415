import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listFiles } from "#tools/keepOffline.ts";

const manifest = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8"));
const page = readFileSync("index.html", "utf8");

/** The edges of a PNG, which stand at its beginning. */
function edgesOf(file: string) {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe("the app's manifest", () => {
  it("names icons that are there, in the sizes that it says", () => {
    const drawn = manifest.icons.filter(({ type }: { readonly type: string }) => type === "image/png");
    expect(drawn.map(({ src }: { readonly src: string }) => edgesOf(`public/${src}`))).toEqual(
      drawn.map(({ sizes }: { readonly sizes: string }) => sizes),
    );
    expect(edgesOf("public/icons/touch-180.png")).toBe("180x180");
  });

  it("has addresses that hold in any folder", () => {
    const addresses = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }: { src: string }) => src)];
    expect(addresses.filter((address) => !address.startsWith("./"))).toEqual([]);
  });

  it("and the page have the colours of the paper", () => {
    const tokens = readFileSync("src/ui/styles/tokens.css", "utf8");
    const [, light = "", dark = ""] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
    expect([manifest.theme_color, manifest.background_color]).toEqual([light, light]);
    const colours = [...page.matchAll(/name="theme-color" media="[^"]*" content="(#\w+)"/g)].map(
      ([, colour]) => colour,
    );
    expect(colours).toEqual([light, dark]);
  });
});

describe("the list of what is kept", () => {
  const files = new Map([
    ["index.html", "page"],
    ["assets/a.js", "script"],
    [".vite/manifest.json", "{}"],
  ]);

  it("has every file that is served, with the hash of its content", () => {
    const { files: kept } = listFiles(files);
    expect(kept).toEqual([
      { path: "assets/a.js", integrity: "sha256-IaAnC39moeTCWTPxOh5aG7tHV1eAcpMMgYkTH5xqquE=" },
      { path: "index.html", integrity: expect.stringMatching(/^sha256-/) },
    ]);
  });

  it("is another version with any other content, and the same with the same", () => {
    const { version } = listFiles(files);
    expect(listFiles(new Map([...files].toReversed())).version).toBe(version);
    expect(listFiles(new Map([...files, ["index.html", "other page"]])).version).not.toBe(version);
  });
});
