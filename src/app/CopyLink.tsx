import { useEffect, useRef, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { Button } from "#ui/Button.tsx";
import { CopyByHand } from "#ui/CopyByHand.tsx";
import { copyText } from "#ui/copyText.ts";
import { Icon } from "#ui/Icon.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";
import { addressOf } from "./addressOf.ts";
import { loadLinks } from "./loadLinks.ts";
import { useCommands } from "./offeredCommands.ts";

/** How long the news of a copied link stays in sight. */
const newsMs = 6000;

export type CopyLinkProps = { readonly plan: Plan };

/** Copies the link that holds the plan, and says when its logo stays behind; shows it where the browser does not let anybody copy. */
export function CopyLink({ plan }: CopyLinkProps) {
  const words = useWords();
  const { messages, say } = words;
  const text = messages.app;
  const logo = plan.document.logo === null ? "no" : "yes";
  const [news, setNews] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async () => {
    const links = await loadLinks().catch(() => null);
    if (links === null) {
      setNews(text.linkMissing);
      return;
    }
    const checked = links.encodeCheckedPlan(plan);
    if (!checked.ok) {
      setNews(describeProblem(words, checked.problem));
      return;
    }
    const link = addressOf(checked.value);
    const copied = await copyText(link);
    if (!copied) {
      setShown(link);
      return;
    }
    setNews(say(text.linkCopied, { length: link.length, logo }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNews(""), newsMs);
  };

  useCommands(() => [
    {
      id: "copy-link",
      title: text.copyLink,
      group: "actions",
      keywords: [messages.commands.words.link],
      shortcut: "copy-link",
      run: () => void copy(),
    },
  ]);

  return (
    <span className="copy-link">
      <Button onClick={() => void copy()}>
        <Icon name="link" />
        <span className="action-word">{text.copyLink}</span>
      </Button>
      <StatusLine message={news} />
      <CopyByHand
        title={text.link.title}
        explanation={say(text.link.text, { logo })}
        label={text.link.label}
        closeLabel={text.link.close}
        text={shown}
        onClose={() => setShown(null)}
      />
    </span>
  );
}
