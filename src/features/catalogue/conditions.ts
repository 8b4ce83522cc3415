import type { ChoiceCondition, PrintedPorts, Requirement } from "#core/catalogue.ts";
import type { CatalogueWords } from "#messages/catalogueWords.ts";
import { printedPort } from "./registerRows.ts";

/** When a row applies, a sentence for each condition; all of them must hold. */
export function conditionsOf(words: CatalogueWords, requirement: Requirement): readonly string[] {
  const { say, list, screen, messages } = words;
  const { names } = messages;
  const text = screen.details.conditions;
  const { vendor, signalling, choices = [], alwaysFor = [], integration, topology } = requirement;
  return [
    text.application,
    ...(vendor === undefined ? [] : [say(text.vendor, { vendor: names.vendors[vendor] })]),
    ...(signalling === undefined ? [] : [say(text.signalling, { signalling: names.signalling[signalling] })]),
    ...choices.map((condition) => say(text.choice, choiceWords(words, condition))),
    ...(integration === undefined ? [] : [say(text.integration, { integration: names.integrations[integration] })]),
    ...(topology === undefined ? [] : [text.topologies[topology]]),
    ...(alwaysFor.length === 0
      ? []
      : [say(text.alwaysFor, { applications: list(alwaysFor.map((id) => names.applications[id])) })]),
    ...[...requirement.remotePorts, ...requirement.serverPorts].flatMap((port) => portCondition(words, port)),
  ];
}

function portCondition(words: CatalogueWords, port: PrintedPorts): readonly string[] {
  if (port.kind !== "ports" || port.when === undefined) return [];
  const values = { port: printedPort(words, port), ...choiceWords(words, port.when) };
  return [words.say(words.screen.details.conditions.port, values)];
}

function choiceWords({ messages, locale }: CatalogueWords, condition: ChoiceCondition) {
  const { choices, answers } = messages.names;
  const either = new Intl.ListFormat(locale, { type: "disjunction" });
  return {
    choice: choices[condition.choice],
    answers: either.format(condition.values.map((value) => answers[value])),
  };
}
