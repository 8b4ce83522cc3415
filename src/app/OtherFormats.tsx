import { Suspense, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";
import { PartMissing } from "#features/results/PartMissing.tsx";
import { useWords } from "#ui/words.tsx";
import { loadOtherFormats } from "./loadDocumentParts.ts";
import { useFetched } from "./useFetched.ts";

export type OtherFormatsProps = { readonly plan: Plan };

/** The formats that have no button of their own, in a fold that costs nothing until it is opened. */
export function OtherFormats({ plan }: OtherFormatsProps) {
  const { messages } = useWords();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="other-formats" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{messages.app.otherFormats}</summary>
      {wasOpened && <Formats plan={plan} />}
    </details>
  );
}

function Formats({ plan }: OtherFormatsProps) {
  const { value, hasFailed, retry } = useFetched(loadOtherFormats);
  const missing = <PartMissing hasFailed={hasFailed} onRetry={retry} />;
  if (value === null) return missing;
  return (
    <Suspense fallback={missing}>
      <value.OtherFormatList plan={plan} />
    </Suspense>
  );
}
