import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo, useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { EditPlan } from "#features/inputs/edit.ts";
import { PlanInputs } from "#features/inputs/PlanInputs.tsx";
import { wordsOf } from "#messages/words.ts";
import { WordsProvider } from "#ui/words.tsx";

export type Edit = { readonly label: string; readonly group: string | undefined };

/**
 * The inputs over a plan that follows them, as the app does it.
 *
 * @returns The user's hands, the plan as it is now, the edits so far, and a way to change the plan from elsewhere.
 */
export function renderInputs(start: Plan) {
  let plan = start;
  let replace: (next: Plan) => void = () => undefined;
  const edits: Edit[] = [];

  function Editor() {
    const [current, setCurrent] = useState(start);
    const assessment = useMemo(() => assess(current, catalogue), [current]);
    const [edit] = useState(() => {
      const apply: EditPlan = (label, change, group) => {
        edits.push({ label, group });
        setCurrent((before) => change(before));
      };
      return apply;
    });
    plan = current;
    replace = setCurrent;
    return <PlanInputs plan={current} assessment={assessment} edit={edit} />;
  }

  const { container } = render(
    <WordsProvider words={wordsOf("en")}>
      <Editor />
    </WordsProvider>,
  );
  const user = userEvent.setup();
  return {
    user,
    container,
    edits,
    plan: () => plan,
    replacePlan: (next: Plan) => replace(next),
    openSection: (name: string) =>
      user.click(
        within(screen.getByRole("navigation", { name: "Sections of the plan" })).getByRole("button", {
          name: new RegExp(`^${name}: `),
        }),
      ),
  };
}
