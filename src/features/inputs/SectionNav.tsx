import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useSectionVerdict } from "./SectionMark.tsx";
import { type SectionId, type SectionState, sectionIds } from "./sections.ts";
import { useInputWords } from "./useInputWords.ts";

export type SectionNavProps = {
  readonly current: SectionId;
  readonly states: Readonly<Record<SectionId, SectionState>>;
  readonly onOpen: (section: SectionId) => void;
};

/** The sections with their marks; the open one is the current step. */
export function SectionNav({ current, states, onOpen }: SectionNavProps) {
  const { inputs } = useInputWords().messages;
  return (
    <nav className="inputs-nav" aria-label={inputs.navigation}>
      <ol className="inputs-nav-list">
        {sectionIds.map((section) => (
          <li key={section}>
            <SectionButton section={section} state={states[section]} isCurrent={section === current} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SectionButtonProps = {
  readonly section: SectionId;
  readonly state: SectionState;
  readonly isCurrent: boolean;
  readonly onOpen: (section: SectionId) => void;
};

function SectionButton({ section, state, isCurrent, onOpen }: SectionButtonProps) {
  const { messages, say } = useInputWords();
  const { inputs } = messages;
  const { tone, word } = useSectionVerdict(section, state);
  const name = inputs.sections[section];
  return (
    <button
      type="button"
      className="inputs-nav-entry"
      aria-current={isCurrent ? "step" : undefined}
      aria-label={say(inputs.states.sectionWithState, { section: name, state: word })}
      onClick={() => onOpen(section)}
    >
      <VerdictMark tone={tone} word={word} show="mark" />
      <span>{name}</span>
    </button>
  );
}
