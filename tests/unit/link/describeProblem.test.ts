import { describe, expect, it } from "vitest";
import type { PdfPlanProblem } from "#document/file/planInPdf.ts";
import type { LinkProblem } from "#link/linkProblem.ts";
import type { FileProblem } from "#link/planFile.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { wordsOf } from "#messages/words.ts";

type Problem = LinkProblem | FileProblem | PdfPlanProblem;

const examples = {
  "link/not-a-link": { code: "link/not-a-link" },
  "link/unknown-codec": { code: "link/unknown-codec", codec: "d2" },
  "link/truncated": { code: "link/truncated", received: 1200, expected: 32_000 },
  "link/damaged": { code: "link/damaged" },
  "link/too-large": { code: "link/too-large" },
  "link/not-json": { code: "link/not-json" },
  "file/not-json": { code: "file/not-json" },
  "file/too-large": { code: "file/too-large" },
  "file/page-without-plan": { code: "file/page-without-plan" },
  "pdf/not-a-pdf": { code: "pdf/not-a-pdf" },
  "pdf/too-large": { code: "pdf/too-large" },
  "pdf/encrypted": { code: "pdf/encrypted" },
  "pdf/truncated": { code: "pdf/truncated" },
  "pdf/damaged": { code: "pdf/damaged" },
  "pdf/no-plan": { code: "pdf/no-plan" },
  "plan/not-a-plan": { code: "plan/not-a-plan" },
  "plan/too-new": { code: "plan/too-new", version: 3, supported: 1 },
  "plan/missing-field": { code: "plan/missing-field", at: "edition" },
  "plan/unknown-field": { code: "plan/unknown-field", at: "sites.0.colour" },
  "plan/too-long": { code: "plan/too-long", at: "project.title", most: 200 },
  "plan/bad-field": { code: "plan/bad-field", at: "pms.remotePort", expected: "number", received: '"{a}"' },
  "plan/duplicate-id": { code: "plan/duplicate-id", at: "sites", id: "s1" },
  "plan/bad-logo": { code: "plan/bad-logo", at: "document.logo.data", type: "image/png" },
  "plan/unknown-site": { code: "plan/unknown-site", at: "nodes.n1.siteId", id: "s9" },
} as const satisfies { readonly [Code in Problem["code"]]: Extract<Problem, { readonly code: Code }> };

const words = wordsOf("en");

describe("describeProblem", () => {
  it.each(Object.values(examples))("says in sentences what $code means, with its values", (problem) => {
    const said = describeProblem(words, problem);
    expect(said).toMatch(/^[A-Z].*\.$/);
    for (const value of Object.values(problem).slice(1)) {
      expect(said).toContain(typeof value === "number" ? words.number(value) : value);
    }
  });

  it("does not count characters that nobody knows the number of", () => {
    expect(describeProblem(words, { code: "link/truncated", received: 0, expected: 0 })).toBe(
      "This link is cut off: only its beginning arrived. Copy it whole from the message, or ask for it again, for instance as a file.",
    );
  });
});
