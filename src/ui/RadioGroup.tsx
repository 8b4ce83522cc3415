import { Label } from "react-aria-components/Label";
import { RadioGroup as AriaRadioGroup, Radio } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";
import "./Field.css";
import "./Choice.css";

export type RadioOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
};

export type RadioGroupProps<Value extends string> = {
  readonly label: string;
  /** `null` while nothing is chosen. */
  readonly value: Value | null;
  readonly options: readonly RadioOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly description?: string | undefined;
  readonly arrangement?: "row" | "column";
  readonly "data-path"?: string | undefined;
};

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>({
  label,
  value,
  options,
  onChange,
  description,
  arrangement = "row",
  "data-path": path,
}: RadioGroupProps<Value>) {
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
      data-path={path}
    >
      <Label className="field-label">{label}</Label>
      <div className={`choices choices-${arrangement}`}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice choice-round">
            <span className="choice-box" aria-hidden="true" />
            <span>
              {option.label}
              {option.description !== undefined && <span className="choice-description">{option.description}</span>}
            </span>
          </Radio>
        ))}
      </div>
      {description !== undefined && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
    </AriaRadioGroup>
  );
}
