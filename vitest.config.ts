import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** A busy machine of two cores is slow with axe and with whole compilations; slowness is measured in bench/. */
const patience = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    // Left to itself, Vitest keeps one core of two for itself.
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
    projects: [
      {
        test: {
          ...patience,
          name: "core",
          // Pure functions leave nothing behind: files share what is loaded, which else takes as long as the tests.
          isolate: false,
          environment: "node",
          include: ["tests/{unit,property,links,documents,scenarios}/**/*.test.ts"],
        },
      },
      {
        plugins: [react()],
        test: {
          ...patience,
          name: "components",
          environment: "jsdom",
          include: ["tests/components/**/*.test.tsx"],
          setupFiles: ["tests/components/setup.ts"],
        },
      },
    ],
  },
});
