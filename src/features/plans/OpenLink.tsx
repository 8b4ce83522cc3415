import { type FormEvent, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useWords } from "#ui/words.tsx";

export type OpenLinkProps = {
  /** Opens the plan, or says what is wrong with its link. */
  readonly onOpenLink: (text: string) => Promise<string | null>;
};

/** A plan from a link that was copied out of a mail or chat. */
export function OpenLink({ onOpenLink }: OpenLinkProps) {
  const words = useWords().messages.plans;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(text.trim() === "" ? words.linkEmpty : await onOpenLink(text.trim()));
  };

  return (
    <form className="plans-door" onSubmit={(event) => void open(event)}>
      <h3>{words.openLink}</h3>
      <div className="plans-link">
        <TextField
          label={words.linkLabel}
          value={text}
          onChange={(next) => {
            setText(next);
            setProblem(null);
          }}
          kind="mono"
          errors={problem === null ? [] : [problem]}
        />
        <Button type="submit">{words.open}</Button>
      </div>
    </form>
  );
}
