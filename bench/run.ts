import { brotliCompressSync, deflateRawSync } from "node:zlib";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { factsOf } from "#core/assess/facts.ts";
import { decideInclusions } from "#core/assess/inclusion.ts";
import { updateSite } from "#core/plan/edits.ts";
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

/** The whole assessment after one keystroke in one site, as the number of sites grows. */
async function growth() {
  print("\nWhole assessment after one edit, 13 applications, HA + DR (medians of 31)");
  print("  sites   flows   assessment   per site");
  for (const count of [10, 50, 100, 200, 500]) {
    let plan = largePlan(count);
    let share = 33;
    const edit = () => {
      share = share === 33 ? 34 : 33;
      plan = updateSite(plan, "s2", { circuit: { upKbps: 1000, downKbps: 1000, voiceSharePercent: share } });
      return assess(plan, catalogue);
    };
    const flows = edit().flows.length;
    const { portolan } = await measureSideBySide({ portolan: edit });
    const cells = [String(count).padStart(5), String(flows).padStart(6), ms(portolan.medianMs).padStart(11)];
    print(`  ${cells.join("  ")}  ${ms(portolan.medianMs / count).padStart(9)}`);
  }
}

/** Characters of a link's payload, beside the plain ways of carrying the same plan. */
function linkSizes() {
  print("\nLink, characters that a URL may hold (largePlan has 13 applications and 3 peers a site)");
  print("  sites  JSON base64url  deflate of JSON  brotli-11 of JSON     d1");
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
