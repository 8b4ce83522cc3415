import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { wordsOf } from "#messages/words.ts";
import { WordsProvider } from "#ui/words.tsx";

export const words = wordsOf("en");

/** Renders with the words that every screen has around it. */
export const renderWithWords = (children: ReactNode) =>
  render(children, { wrapper: (props) => <WordsProvider words={words} {...props} /> });
