import { useEffect, useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";
import type { ChangeItem, ChangeView } from "./changeItem.ts";

export type ChangePanelProps = {
  readonly id: string;
  readonly name: string;
  readonly items: readonly ChangeItem[];
  readonly onShow: (view: ChangeView) => void;
  readonly onClose: () => void;
};

/** Entries that stand beneath a difference; more are counted. */
const namedBeneath = 8;

/** All differences, each with what is behind it and the way to the view that has it. It lies over what is beneath it. */
export function ChangePanel({ id, name, items, onShow, onClose }: ChangePanelProps) {
  const { messages, say } = useWords();
  const text = messages.changes;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="change-panel" id={id}>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {items.length === 0 ? (
        <p>{text.unchanged}</p>
      ) : (
        <ul className="change-items">
          {items.map((item) => (
            <li key={item.id}>
              <p className="change-item">
                <span>{item.text}</span>
                <Button
                  variant="quiet"
                  aria-label={`${text.show[item.view]}: ${item.text}`}
                  onClick={() => onShow(item.view)}
                >
                  {text.show[item.view]}
                </Button>
              </p>
              {item.details.length > 1 || item.details.some((detail) => !item.text.includes(detail)) ? (
                <ul className="change-details">
                  {[...new Set(item.details)].slice(0, namedBeneath).map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                  {item.details.length > namedBeneath && (
                    <li>{say(text.more, { count: item.details.length - namedBeneath })}</li>
                  )}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Button onClick={onClose}>{text.close}</Button>
    </div>
  );
}
