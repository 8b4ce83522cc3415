import type { Choices } from "#core/plan/schema.ts";
import type { InputWords } from "#messages/inputWords.ts";
import type { SelectOption } from "#ui/Select.tsx";
import type { ChoiceKey } from "./choicesRaised.ts";

/**
 * What one can answer to a choice, in words.
 *
 * @returns In the order in which it is offered.
 */
export function choiceAnswers<Key extends ChoiceKey>(
  { messages }: InputWords,
  choice: Key,
): readonly SelectOption<Choices[Key]>[] {
  const { pair, ...own } = messages.inputs.applications.answers;
  const answers: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = own;
  return Object.entries(answers[choice] ?? pair).map(([value, label]) => ({
    // The keys of these messages are the schema's answers; a test holds the two together.
    value: value as Choices[Key],
    label,
  }));
}
