import { execFileSync } from "node:child_process";
import { expect, type Page, test } from "@playwright/test";
import { watchRequests } from "./requests.ts";
import { rootAddress } from "./servers.ts";
import { copyLink, download, openSection, openTab, portTable, press, startNewPlan, tableRows } from "./steps.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Everything that two readers of the same plan have to see alike. */
async function answers(page: Page, isEditor: boolean) {
  const tab = async (name: "Overview" | "Ports" | "Bandwidth" | "Latency") => {
    if (isEditor) await openTab(page, name);
  };
  // Tall enough for every row: what is far from the window is not in the page.
  await page.setViewportSize({ width: 1440, height: 6000 });
  await tab("Overview");
  const verdict = await page.locator(".verdict-box").innerText();
  await tab("Ports");
  const ports = await tableRows(portTable(page));
  const closed = await tableRows(page.getByRole("table", { name: /^Rows of the page that are not in this plan/ }));
  await tab("Bandwidth");
  const bandwidth = await tableRows(page.getByRole("table", { name: "Access circuits, in each direction" }));
  await tab("Latency");
  await page.getByRole("radio", { name: "List" }).check();
  const latency = await tableRows(page.getByRole("table", { name: "Latency checks, each limit against each path" }));
  // The editor's rows lead to inputs, the reader's do not.
  const plain = (text: string) => text.replaceAll("Go to input", "").trim();
  return {
    verdict: plain(verdict).replace(/\s*\n+/g, "\n"),
    ports,
    closed,
    bandwidth,
    latency: latency.map((row) => row.map(plain)),
  };
}

async function describeTwoDataCentres(page: Page) {
  await page.getByLabel("Title", { exact: true }).fill("Voice renewal");
  await page.getByLabel("Customer", { exact: true }).fill("Łódź Ferries");
  await page.getByLabel("Author", { exact: true }).fill("A. Presales");
  await page.getByLabel("Revision", { exact: true }).fill("1");
  await page.getByLabel("Date", { exact: true }).fill("2026-11-23");

  await openSection(page, "Applications");
  for (const name of ["Digital Fax", "Advanced Queuing", "Call Recording"]) {
    await press(page.getByRole("checkbox", { name }));
  }

  await openSection(page, "Sites and nodes");
  await press(page.getByRole("radio", { name: "HA and disaster recovery" }));
  await page.getByRole("button", { name: "Add branch", exact: true }).click();
  const circuits = { "Data centre": "100000", "DR data centre": "100000", "Branch 1": "5000" };
  for (const [site, kbps] of Object.entries(circuits)) {
    const row = page.getByRole("group", { name: `Site ${site}`, exact: true });
    await row.getByLabel("Up, kbps").fill(kbps);
    await page.keyboard.press("Tab");
    await page.keyboard.type(kbps);
  }

  await openSection(page, "Calling platform");
  await press(page.getByRole("radio", { name: "Cisco" }));
  await page.getByLabel("Product and release").fill("Unified CM 14");
  await page.getByLabel("Site of the PBX").selectOption("Data centre");
  await press(page.getByRole("radio", { name: "SIP", exact: true }));

  await openSection(page, "Traffic");
  await page.getByRole("textbox", { name: "Advanced Queuing, Branch 1" }).fill("10");
  await page.getByRole("textbox", { name: "Call Recording, Branch 1" }).fill("24");
  await page.getByRole("button", { name: "Fill the blanks with 0" }).click();

  await openSection(page, "Peers and services");
  await press(
    page.getByRole("radiogroup", { name: /^Proxy in the Internet Options/ }).getByRole("radio", { name: "Off" }),
  );
  await press(page.getByRole("radiogroup", { name: /^Address translation/ }).getByRole("radio", { name: "None" }));

  await openSection(page, "Measurements");
  const rtts = {
    "RTT within Data centre": "1",
    "RTT Data centre – DR data centre": "20",
    "RTT DR data centre – Data centre": "20",
    "RTT Data centre – Branch 1": "80",
    "RTT DR data centre – Branch 1": "81",
  };
  for (const [label, milliseconds] of Object.entries(rtts)) {
    const field = page.getByLabel(label, { exact: true });
    if (await field.count()) await field.fill(milliseconds);
  }
}

test("an engineer describes two data centres, sees the answers, sends the link and leaves the PDF", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const requests = watchRequests(context);
  await page.goto(rootAddress);
  await expect(page.getByText("No plan is saved in this browser yet.")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(requests.taken().filter((address) => !address.startsWith(rootAddress))).toEqual([]);
  // The app is stored for use without a network, from the same host, and then there is silence.
  await expect(page.getByText("Works offline.")).toBeVisible({ timeout: 60_000 });
  expect(requests.keptByWorker().filter((address) => !address.startsWith(rootAddress))).toEqual([]);

  await startNewPlan(page);
  await describeTwoDataCentres(page);

  await openTab(page, "Overview");
  await expect(page.getByText(/^This does not work yet on the network as described: 3 points fail\./)).toBeVisible();
  await openTab(page, "Bandwidth");
  const branch = page.getByRole("row", { name: /^Branch 1.*Up/ });
  await expect(branch).toContainText("34 calls × 80 kbps = 2,720 kbps");
  await expect(branch).toContainText("33 % of 5,000");
  await expect(branch).toContainText("Failed");
  await openTab(page, "Latency");
  await page.getByRole("radio", { name: "List" }).check();
  const checks = page.getByRole("table", { name: "Latency checks, each limit against each path" });
  await expect(checks.getByRole("row", { name: /^Data centre ↔ Branch 1/ })).toContainText("Passed");
  await expect(checks.getByRole("row", { name: /^DR data centre ↔ Branch 1/ })).toContainText("Failed");

  // The finding leads to the input that cures it.
  await openTab(page, "Findings");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Branch 1, up" })
    .getByRole("button", { name: "Go to input" })
    .click();
  await page.keyboard.type("9000");
  await openTab(page, "Bandwidth");
  await expect(page.getByRole("row", { name: /^Branch 1.*Up/ })).toContainText("Passed");

  const seen = await answers(page, true);
  expect(seen.ports.length).toBeGreaterThan(15);
  const link = await copyLink(page);
  expect(requests.taken(), "editing and sharing ask the host for nothing").toEqual([]);
  expect(requests.keptByWorker(), "nor does the worker that keeps the app").toEqual([]);

  const fresh = await browser.newContext();
  const reader = await fresh.newPage();
  const readersRequests = watchRequests(fresh);
  await reader.goto(link);
  await expect(reader.getByRole("heading", { level: 1, name: "Voice renewal" })).toBeVisible();
  expect(await answers(reader, false)).toEqual(seen);
  await reader.waitForLoadState("networkidle");
  const loaded = readersRequests.taken();
  expect(loaded.filter((address) => !address.startsWith(rootAddress))).toEqual([]);
  expect(
    loaded.filter((address) => /Editor|Plans|requestDocument|makeDocument|worker/.test(address)),
    "a reader loads no editor",
  ).toEqual([]);

  const pdf = await download(reader, "Download PDF");
  expect(readersRequests.withBody()).toEqual([]);
  expect(readersRequests.keptByWorker().filter((address) => !address.startsWith(rootAddress))).toEqual([]);
  expect(readersRequests.taken().filter((address) => !address.startsWith(`${rootAddress}assets/`))).toEqual([]);
  expectEveryOpening(textOf(pdf), seen.ports);
  await fresh.close();
});

const textOf = (pdf: string) =>
  execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8", maxBuffer: 64 << 20 });

/** Each row of the screen's table has a row of its own in the document, with the same ends, protocol and ports. */
function expectEveryOpening(text: string, rows: readonly (readonly string[])[]) {
  const oneLine = (value: string) => value.replace(/\s+/g, " ");
  // Other parts refer to openings by number too: this one lies between its own first words and those of the next.
  const [start, end] = ["Each row is one opening:", "Each concurrent call takes"].map((words) => text.indexOf(words));
  expect(start).toBeGreaterThan(0);
  expect(end).toBeGreaterThan(start ?? 0);
  const printed = text
    .slice(start, end)
    .split(/^O-(?=\d)/m)
    .slice(1)
    .map(oneLine);
  expect(printed).toHaveLength(rows.length);
  for (const [from = "", to = "", protocol = "", ports = ""] of rows) {
    const wanted = [from, to, protocol, ports].flatMap((cell) =>
      // On paper the mark stands behind a comma, and may begin another line.
      cell.split(/\n| (?=failover only)/).filter((line) => line.trim() !== ""),
    );
    const match = printed.findIndex((row) => wanted.every((part) => row.includes(oneLine(part.trim()))));
    expect(match, `printed: ${wanted.join(" | ")}`).toBeGreaterThanOrEqual(0);
    printed.splice(match, 1);
  }
}
