import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// jsdom has no CSS.escape, which the real browsers have had since 2015.
if (globalThis.CSS === undefined) {
  Object.defineProperty(globalThis, "CSS", { value: { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } });
}
