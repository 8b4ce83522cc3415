import { documentInputs } from "./documentInputs.ts";
import { measuring } from "./measuring.ts";
import { siteSheets } from "./siteSheets.ts";

/** What the inputs say beneath the first questions and in later sections, so that no plan waits for it while it opens. */
export const englishMoreInputs = { documentInputs, measuring, siteSheets };
