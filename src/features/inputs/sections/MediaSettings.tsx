import { memo } from "react";
import { planLimits } from "#core/plan/planLimits.ts";
import { type Plan, type RecordingMethod, recordingMethods } from "#core/plan/schema.ts";
import { codecIds, srtpTagIds } from "#core/traffic/codecs.ts";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type MediaSettingsProps = {
  readonly applications: Plan["applications"];
  readonly voice: Plan["voice"];
  readonly fax: Plan["fax"];
  readonly recording: Plan["recording"];
  readonly edit: EditPlan;
};

/** How calls travel and are recorded: only what the ticked applications raise. */
export const MediaSettings = memo(function MediaSettings({
  applications,
  voice,
  fax,
  recording,
  edit,
}: MediaSettingsProps) {
  const { messages, say } = useInputWords();
  const { trafficInputs: text, names } = messages;
  const label = (field: string) => say(messages.inputs.edits.field, { field });
  const setVoice = (change: Partial<Plan["voice"]>, field: string) =>
    edit(label(field), (plan) => ({ ...plan, voice: { ...plan.voice, ...change } }));
  return (
    <section className="inputs-list" aria-labelledby="inputs-media">
      <h3 id="inputs-media">{text.media}</h3>
      <p className="inputs-note">{text.mediaNote}</p>
      <div className="inputs-grid">
        <Select
          label={text.codec}
          value={voice.codec}
          data-path="voice.codec"
          options={codecIds.map((value) => ({ value, label: names.codecs[value] }))}
          onChange={(codec) => setVoice({ codec }, text.codec)}
        />
        <Select
          label={text.srtp}
          value={voice.srtp}
          data-path="voice.srtp"
          options={srtpTagIds.map((value) => ({ value, label: names.srtpTags[value] }))}
          onChange={(srtp) => setVoice({ srtp }, text.srtp)}
        />
      </div>
      {applications.includes("digital-fax") && <FaxSettings fax={fax} edit={edit} />}
      {applications.includes("call-recording") && <RecordingSettings recording={recording} edit={edit} />}
    </section>
  );
});

const bitRates = [14_400, 33_600] as const satisfies readonly Plan["fax"]["bitRate"][];
const packetTimes = [20, 40] as const satisfies readonly Plan["fax"]["packetMs"][];
const redundancies = [0, 1, 2, 3] as const satisfies readonly Plan["fax"]["redundancy"][];

function FaxSettings({ fax, edit }: Pick<MediaSettingsProps, "fax" | "edit">) {
  const { messages, say } = useInputWords();
  const text = messages.trafficInputs;
  const set = (change: Partial<Plan["fax"]>, field: string) =>
    edit(say(messages.inputs.edits.field, { field }), (plan) => ({ ...plan, fax: { ...plan.fax, ...change } }));
  return (
    <>
      <h4>{text.fax}</h4>
      <div className="inputs-grid">
        <Select
          label={text.bitRate}
          value={bitRateKey(fax.bitRate)}
          data-path="fax.bitRate"
          options={bitRates.map((rate) => ({ value: bitRateKey(rate), label: text.bitRates[bitRateKey(rate)] }))}
          onChange={(key) =>
            set({ bitRate: bitRates.find((rate) => bitRateKey(rate) === key) ?? fax.bitRate }, text.bitRate)
          }
        />
        <Select
          label={text.packetMs}
          value={packetKey(fax.packetMs)}
          data-path="fax.packetMs"
          options={packetTimes.map((time) => ({ value: packetKey(time), label: text.packetTimes[packetKey(time)] }))}
          onChange={(key) =>
            set({ packetMs: packetTimes.find((time) => packetKey(time) === key) ?? fax.packetMs }, text.packetMs)
          }
        />
        <Select
          label={text.redundancy}
          value={String(fax.redundancy ?? "unknown")}
          data-path="fax.redundancy"
          options={[
            { value: "unknown", label: messages.inputs.notKnown },
            ...redundancies.map((count) => ({ value: String(count), label: String(count) })),
          ]}
          onChange={(key) =>
            set({ redundancy: redundancies.find((count) => String(count) === key) ?? null }, text.redundancy)
          }
        />
      </div>
    </>
  );
}

const bitRateKey = (rate: Plan["fax"]["bitRate"]) => (rate === 14_400 ? "14400" : "33600");
const packetKey = (time: Plan["fax"]["packetMs"]) => (time === 20 ? "20" : "40");

const hours = { least: 0, most: planLimits.recordedHoursPerDay } as const;
const days = { least: 0, most: planLimits.daysKept } as const;

function RecordingSettings({ recording, edit }: Pick<MediaSettingsProps, "recording" | "edit">) {
  const { messages, say } = useInputWords();
  const { trafficInputs: text, names } = messages;
  const set = (change: Partial<Plan["recording"]>, field: string, group?: string) =>
    edit(
      say(messages.inputs.edits.field, { field }),
      (plan) => ({ ...plan, recording: { ...plan.recording, ...change } }),
      group,
    );
  const options: readonly { readonly value: RecordingMethod | "unknown"; readonly label: string }[] = [
    { value: "unknown", label: messages.inputs.notKnown },
    ...recordingMethods.map((value) => ({ value, label: names.recordingMethods[value] })),
  ];
  return (
    <>
      <h4>{text.recording}</h4>
      <div className="inputs-grid">
        <Select
          label={text.method}
          value={recording.method ?? "unknown"}
          data-path="recording.method"
          options={options}
          onChange={(method) => set({ method: method === "unknown" ? null : method }, text.method)}
        />
        <PlanNumberField
          label={text.hoursPerDay}
          path="recording.hoursPerDay"
          kind="decimal"
          range={hours}
          value={recording.hoursPerDay}
          onChange={(hoursPerDay) => set({ hoursPerDay }, text.hoursPerDay, "recording.hoursPerDay")}
        />
        <PlanNumberField
          label={text.daysKept}
          path="recording.daysKept"
          kind="whole"
          range={days}
          value={recording.daysKept}
          onChange={(daysKept) => set({ daysKept }, text.daysKept, "recording.daysKept")}
        />
      </div>
    </>
  );
}
