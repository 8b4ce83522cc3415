import { brotliCompressSync, deflateRawSync } from "node:zlib";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { factsOf } from "#core/assess/facts.ts";
import { decideInclusions } from "#core/assess/inclusion.ts";
import { newNode } from "#core/plan/defaults.ts";
import { setDemands, updateSite } from "#core/plan/edits.ts";
import { encodePlan } from "#link/fragment.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { includedByRules, ruleFacts, rulesEngine } from "./inclusionRules.ts";
import { measureSideBySide } from "./measure.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(value < 1 ? 3 : 2)} ms`;

/** Inclusion alone: which of the 39 rows a plan needs, here and in json-rules-engine with the same conditions. */
async function inclusion() {
  const facts = factsOf(largePlan(10), catalogue);
  const engine = rulesEngine(catalogue.requirements);
  const known = ruleFacts(facts);
  const ours = decideInclusions(facts).included.map(({ requirement }) => requirement.id);
  const theirs = await includedByRules(engine, known, catalogue.requirements);
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error("the two do not include the same rows");
  const times = await measureSideBySide(
    {
      portolan: () => decideInclusions(facts),
      jsonRulesEngine: () => includedByRules(engine, known, catalogue.requirements),
    },
    { repeats: 50 },
  );
  print(
    `Inclusion of ${catalogue.requirements.length} rows, same conditions, same ${ours.length} rows in (medians of 31 × 50)`,
  );
  print(`  portolan           ${ms(times.portolan.medianMs)}`);
  print(`  json-rules-engine  ${ms(times.jsonRulesEngine.medianMs)}`);
  print(`  ratio              ${(times.jsonRulesEngine.medianMs / times.portolan.medianMs).toFixed(0)} times`);
}

/** The plans whose growth is measured: stated calls, calls worked out by Erlang B at every site, and many servers. */
const kindsOfPlan = {
  "stated calls": (count: number) => largePlan(count),
  "Erlang B at every site": (count: number) => {
    const sites = largePlan(count).sites.map(({ id }) => id);
    return setDemands(largePlan(count), new Set(sites), "advanced-queuing", {
      by: "erlang-b",
      arrivals: { per: "busy-hour", calls: 240 },
      holdSeconds: 180,
      blockingPercent: 1,
      recallPercent: 20,
    });
  },
  // Twice as many states as in the others, since each server and each of their sites can be down.
  "8 servers at 4 data centres": (count: number) => ({
    ...largePlan(count),
    nodes: Array.from({ length: 8 }, (_, index) =>
      newNode(`n${index + 1}`, "suite", `Node ${index + 1}`, `s${(index % 4) + 1}`, index === 0 ? "active" : "standby"),
    ),
  }),
};

/** The whole assessment after one keystroke in one site, in all failure states, as the number of sites grows. */
async function growth() {
  print("\nWhole assessment after one edit, 13 applications, HA + DR, all failure states (medians of 31)");
  for (const [kind, planOf] of Object.entries(kindsOfPlan)) {
    print(`  ${kind}`);
    print("  sites   flows  states   loads   assessment   per site");
    for (const count of [10, 50, 200, 500]) {
      let plan = planOf(count);
      let share = 33;
      const edit = () => {
        share = share === 33 ? 34 : 33;
        const circuit = { upKbps: 1000, downKbps: 1000, voiceSharePercent: share, linkLayer: "ethernet" } as const;
        plan = updateSite(plan, "s2", { circuit });
        return assess(plan, catalogue);
      };
      const assessment = edit();
      const { portolan } = await measureSideBySide({ portolan: edit });
      const loads = assessment.bandwidth.budgets.reduce((sum, budget) => sum + budget.loads.length, 0);
      const cells = [
        String(count).padStart(5),
        String(assessment.flows.length).padStart(6),
        String(assessment.states.length).padStart(6),
        String(loads).padStart(6),
        ms(portolan.medianMs).padStart(11),
        ms(portolan.medianMs / count).padStart(9),
      ];
      print(`  ${cells.join("  ")}`);
    }
  }
}

/** Characters of a link's payload, beside the plain ways of carrying the same plan. */
function linkSizes() {
  print("\nLink, characters that a URL may hold (largePlan has 13 applications and 3 peers a site)");
  print("  sites  JSON base64url  deflate of JSON  brotli-11 of JSON     d3");
  for (const count of [2, 12, 50, 500]) {
    const plan = largePlan(count);
    const json = Buffer.from(JSON.stringify(plan));
    const characters = [json, deflateRawSync(json, { level: 9 }), brotliCompressSync(json)].map(
      (bytes) => bytes.toString("base64url").length,
    );
    const [plain = 0, deflated = 0, brotli = 0] = characters;
    const cells = [
      String(count).padStart(5),
      String(plain).padStart(14),
      String(deflated).padStart(15),
      String(brotli).padStart(17),
      String(encodePlan(plan).length).padStart(5),
    ];
    print(`  ${cells.join("  ")}`);
  }
}

await inclusion();
await growth();
linkSizes();
