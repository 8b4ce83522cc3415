import { defineConfig } from "@playwright/test";
import { folder, folderAddress, folderPort, rootAddress, rootPort } from "./tests/e2e/servers.ts";
import { quietFlags } from "./tools/chromiumFlags.ts";
import { findChromium } from "./tools/findProgram.ts";

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
    launchOptions: { executablePath: findChromium(process.env) ?? "chromium", args: [...quietFlags] },
  },
  webServer: [
    { command: "node tools/serve.mjs", url: rootAddress, env: { PORT: rootPort } },
    { command: `node tools/serve.mjs --base ${folder}`, url: folderAddress, env: { PORT: folderPort } },
  ],
});
