import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";

export type WhyButtonProps = {
  /** What the figure is about. */
  readonly about: string;
  readonly isOpen: boolean;
  /** Id of the part that opens. */
  readonly controls: string;
  readonly onToggle: () => void;
};

/** Opens and closes the arithmetic of one row. */
export function WhyButton({ about, isOpen, controls, onToggle }: WhyButtonProps) {
  const { messages, say } = useWords();
  return (
    <Button
      variant="quiet"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      aria-label={say(messages.estimates.why, { about })}
      onClick={onToggle}
    >
      {messages.estimates.whyShort}
      <Icon name={isOpen ? "down" : "right"} />
    </Button>
  );
}
