import { describeSource } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import "./results.css";

/** Names the sources, other than the vendor page, of the figures above; nothing without any. */
export function EstimateSource({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  if (ids.length === 0) return null;
  const titles = ids.map((id) => describeSource(words, { kind: "reference", id }));
  return (
    <p className="source-note">
      {words.say(words.messages.estimates.sources, { count: ids.length, sources: titles.join("; ") })}
    </p>
  );
}
