import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";

type PartMissingProps = { readonly hasFailed: boolean; readonly onRetry: () => void };

/** What stands where results will be: that they are coming, once that takes long, or a way to ask for them again. */
export function PartMissing({ hasFailed, onRetry }: PartMissingProps) {
  const { messages } = useWords();
  const text = messages.results.later;
  if (!hasFailed) return <p className="results-later">{messages.app.loading}</p>;
  return (
    <Notice
      tone="warn"
      word={messages.names.severities.warning}
      actions={<Button onClick={onRetry}>{text.retry}</Button>}
      role="alert"
    >
      {text.failed}
    </Notice>
  );
}
