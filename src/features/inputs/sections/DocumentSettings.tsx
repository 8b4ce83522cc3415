import { memo } from "react";
import { setPartIncluded, updateDocument } from "#core/plan/documentEdits.ts";
import { audiences, optionalParts, type Plan, papers } from "#core/plan/schema.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { CheckboxGroup } from "#ui/CheckboxGroup.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";
import { LogoInput } from "./LogoInput.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { RevisionList } from "./RevisionList.tsx";
import "./rows.css";
import "./documentSettings.css";

export type DocumentSettingsProps = { readonly document: Plan["document"]; readonly edit: EditPlan };

/** How the design document is dressed: paper, reader, parts, logo, and who is named in it. */
export const DocumentSettings = memo(function DocumentSettings({ document, edit }: DocumentSettingsProps) {
  const { messages, say } = useInputWords();
  const words = messages.documentInputs;
  return (
    <>
      <h3 tabIndex={-1} data-path="document">
        {words.heading}
      </h3>
      <p className="inputs-note">{words.intro}</p>
      <div className="inputs-grid">
        <RadioGroup
          label={words.audience}
          data-path="document.audience"
          value={document.audience}
          options={audiences.map((value) => ({ value, ...words.audiences[value] }))}
          arrangement="column"
          onChange={(audience) => edit(words.audience, (plan) => updateDocument(plan, { audience }))}
        />
        <Select
          label={words.paper}
          data-path="document.paper"
          value={document.paper}
          options={papers.map((value) => ({ value, label: words.papers[value] }))}
          onChange={(paper) => edit(words.paper, (plan) => updateDocument(plan, { paper }))}
        />
        <div className="inputs-wide">
          <CheckboxGroup label={words.parts} description={words.partsNote} data-path="document.leftOut">
            {optionalParts.map((part) => (
              <Checkbox
                key={part}
                isSelected={!document.leftOut.includes(part)}
                onChange={(isIncluded) =>
                  edit(
                    say(words.edits.part, { part: words.partNames[part], included: isIncluded ? "yes" : "no" }),
                    (plan) => setPartIncluded(plan, part, isIncluded),
                  )
                }
              >
                {words.partNames[part]}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </div>
        <div className="inputs-wide">
          <LogoInput logo={document.logo} edit={edit} />
        </div>
      </div>
      <RevisionList entries={document.revisions} edit={edit} />
      <PeopleList list="distribution" entries={document.distribution} edit={edit} />
      <PeopleList list="signatures" entries={document.signatures} edit={edit} />
    </>
  );
});
