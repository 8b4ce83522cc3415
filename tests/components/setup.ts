import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { loadInputs } from "#messages/loadWords.ts";

// A busy machine loads code that comes on demand slowly; what is absent is still absent after ten seconds.
configure({ asyncUtilTimeout: 10_000 });

// The words of the inputs come on demand; loaded beforehand, they do not make the first test wait.
await loadInputs("en");

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// jsdom has no CSS.escape, which the real browsers have had since 2015.
if (globalThis.CSS === undefined) {
  Object.defineProperty(globalThis, "CSS", { value: { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } });
}

// jsdom draws no top layer: its dialogs open and close by their attribute alone, without keys or focus.
if (HTMLDialogElement.prototype.showModal === undefined) {
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  const cancel = ({ key }: KeyboardEvent) => {
    const top = [...document.querySelectorAll("dialog[open]")].at(-1);
    if (key === "Escape") top?.dispatchEvent(new Event("cancel", { cancelable: true }));
  };
  document.addEventListener("keydown", cancel);
  HTMLDialogElement.prototype.showModal = function showModal() {
    openers.set(this, document.activeElement);
    this.setAttribute("open", "");
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute("open");
    const opener = openers.get(this);
    if (opener instanceof HTMLElement) opener.focus();
  };
}

// jsdom's files give up their content through FileReader alone.
if (Blob.prototype.arrayBuffer === undefined) {
  const read = (blob: Blob) =>
    new Promise<ArrayBuffer>((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener("load", () => {
        // Of jsdom's own realm, where no library would know it for a buffer.
        if (reader.result !== null && typeof reader.result !== "string")
          resolve(new Uint8Array(reader.result).slice().buffer);
      });
      reader.addEventListener("error", () => reject(reader.error));
      reader.readAsArrayBuffer(blob);
    });
  Blob.prototype.arrayBuffer = function arrayBuffer() {
    return read(this);
  };
  Blob.prototype.text = async function text() {
    return new TextDecoder().decode(await read(this));
  };
}
