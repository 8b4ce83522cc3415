import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine loads code that comes on demand slowly; what is absent is still absent after five seconds.
configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// jsdom has no CSS.escape, which the real browsers have had since 2015.
if (globalThis.CSS === undefined) {
  Object.defineProperty(globalThis, "CSS", { value: { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } });
}
