import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./Popover.css";

export type PopoverProps = {
  /** What the button shows. */
  readonly title: ReactNode;
  /** Names the button and what it opens. */
  readonly name: string;
  /** Whether what is inside differs from what it usually is; the button then stands out. */
  readonly isChanged?: boolean;
  readonly children: ReactNode;
};

/**
 * A button that opens a small panel beneath it. The panel comes right after the button, so that Tab leads into it and
 * on; Escape, a press outside and leaving it by Tab close it.
 */
export function Popover({ title, name, isChanged = false, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  const panelId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  useLayoutEffect(() => {
    if (isOpen && panel.current) panel.current.style.translate = `${shiftIntoView(panel.current)}px 0`;
  }, [isOpen]);

  // What was pressed inside may take itself away; the keyboard's place stays in the panel.
  useLayoutEffect(() => {
    const last = focused.current;
    if (!isOpen || last === null || last.isConnected) return;
    focused.current = null;
    panel.current?.querySelector<HTMLElement>("input:enabled, button:enabled")?.focus();
  });

  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }
    if (event.key === "ArrowDown" && event.target === button.current) {
      event.preventDefault();
      setOpen(true);
      requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>("input:enabled, button:enabled")?.focus());
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its own button and panel do
    <div
      className="popover"
      ref={frame}
      onKeyDown={keys}
      onBlur={(event) => {
        // Without a next target the window itself lost the focus, or a press hit nothing that takes it.
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        ref={button}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        data-changed={isChanged || undefined}
        onClick={() => setOpen((before) => !before)}
      >
        <span className="popover-title">{title}</span>
        <Icon name="down" />
      </Button>
      {isOpen && (
        <div
          className="popover-panel"
          id={panelId}
          role="group"
          aria-label={name}
          ref={panel}
          onFocus={({ target }) => {
            focused.current = target;
          }}
          onBlur={({ relatedTarget }) => {
            if (relatedTarget) focused.current = null;
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}

/** How far a panel has to move sideways to lie within what its surroundings show. */
function shiftIntoView(panel: HTMLElement): number {
  const { left, right } = panel.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - 8;
  return Math.max(Math.min(0, edge - right), 8 - left);
}
