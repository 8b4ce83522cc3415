import { writeFile } from "node:fs/promises";
import { planJsonSchema } from "./planJsonSchema.ts";

await writeFile(new URL("../public/plan.schema.json", import.meta.url), planJsonSchema());
