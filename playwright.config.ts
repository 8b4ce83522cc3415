import { defineConfig } from "@playwright/test";
import { folder, folderAddress, folderPort, rootAddress, rootPort } from "./tests/e2e/servers.ts";
import { findChromium } from "./tools/findProgram.ts";

/** Keeps Chromium from talking to anybody but the app, so that the tests may count its requests. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  use: {
    baseURL: rootAddress,
    locale: "en-GB",
    screenshot: "only-on-failure",
    video: "off",
    launchOptions: { executablePath: findChromium(process.env) ?? "chromium", args: quiet },
  },
  webServer: [
    { command: "node tools/serve.mjs", url: rootAddress, env: { PORT: rootPort } },
    { command: `node tools/serve.mjs --base ${folder}`, url: folderAddress, env: { PORT: folderPort } },
  ],
});
