import { useWords } from "#ui/words.tsx";

export type EditedTimeProps = {
  /** ISO 8601 instant; anything else is shown as it is. */
  readonly at: string;
  /** The present, in ms. */
  readonly now: number;
};

const minute = 60_000;
const steps = [
  { unit: "minute", ms: minute },
  { unit: "hour", ms: 60 * minute },
  { unit: "day", ms: 24 * 60 * minute },
] as const;

/** Days that people still count; what is older has its date. */
const countedDays = 7;

/** When something was done: as people say it, with the exact minute at hand. */
export function EditedTime({ at, now }: EditedTimeProps) {
  const { locale, moment } = useWords();
  const time = Date.parse(at);
  if (Number.isNaN(time)) return <span>{at}</span>;
  return (
    <time dateTime={at} title={moment(time)}>
      {spoken(time, now, locale)}
    </time>
  );
}

function spoken(time: number, now: number, locale: string): string {
  const since = now - time;
  const step = steps.findLast(({ ms }) => since >= ms);
  // A clock that was put back leaves plans of the future, which have a date too.
  if (since < -minute || since >= countedDays * 24 * 60 * minute) {
    return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(time);
  }
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return step ? relative.format(-Math.floor(since / step.ms), step.unit) : relative.format(0, "second");
}
