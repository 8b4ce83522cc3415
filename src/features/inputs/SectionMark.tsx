import { VerdictMark, type VerdictTone } from "#ui/VerdictMark.tsx";
import { useDraftCount } from "./drafts.tsx";
import type { SectionId, SectionState } from "./sections.ts";
import { useInputWords } from "./useInputWords.ts";

const tones: Readonly<Record<SectionState["state"], VerdictTone>> = {
  error: "bad",
  open: "open",
  unfinished: "note",
  minor: "good",
  complete: "good",
  idle: "none",
};

/** How far a section is, in a drawing and in words. Entries that could not be read come before all else. */
export function useSectionVerdict(section: SectionId, state: SectionState) {
  const { messages, say } = useInputWords();
  const unread = useDraftCount(section);
  const { states } = messages.inputs;
  if (unread > 0) return { tone: "bad", word: say(states.unread, { count: unread }) } as const;
  const count = "count" in state ? state.count : 0;
  return { tone: tones[state.state], word: say(states[state.state], { count }) };
}

export type SectionMarkProps = { readonly section: SectionId; readonly state: SectionState };

/** How far a section is. */
export function SectionMark({ section, state }: SectionMarkProps) {
  return <VerdictMark {...useSectionVerdict(section, state)} />;
}
