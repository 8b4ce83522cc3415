import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "#ui/words.tsx";

/** Where the skip link leads. */
export const contentId = "content";

/** Whether a screen has been shown since the page was loaded: the first one leaves the focus to the browser. */
let hasShownScreen = false;

export type ScreenProps = {
  /** Title of the window, without the app's name. */
  readonly title: string;
  readonly children: ReactNode;
};

/** One screen: names the window, and takes the focus to its heading when it replaces another. */
export function Screen({ title, children }: ScreenProps) {
  const { messages, say } = useWords();
  const main = useRef<HTMLElement>(null);
  const windowTitle = say(messages.app.titled, { title });

  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);

  useEffect(() => {
    // A screen whose address leads to a place in it has taken the focus there.
    if (hasShownScreen && !main.current?.contains(document.activeElement)) {
      window.scrollTo(0, 0);
      const heading = main.current?.querySelector("h1");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus({ preventScroll: true });
    }
    hasShownScreen = true;
  }, []);

  return (
    <main id={contentId} tabIndex={-1} ref={main}>
      {children}
    </main>
  );
}
