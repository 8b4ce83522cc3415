export type StatusLineProps = {
  /** The latest news; empty for none. The element stays in the page, so that a change is announced. */
  readonly message: string;
  readonly show?: "visible" | "screen-reader-only";
};

/** One line of news, read out politely when it changes. */
export function StatusLine({ message, show = "visible" }: StatusLineProps) {
  return (
    <p role="status" className={show === "visible" ? "status-line" : "visually-hidden"}>
      {message}
    </p>
  );
}
