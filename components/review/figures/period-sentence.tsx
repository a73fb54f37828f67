import { dayName } from "@/components/review/figures/day-name";
import { lastDayOf, mostWeeks, type readPeriod } from "@/lib/review/figures/period";
import { mondayOf, weekLabel } from "@/lib/review/figures/week";

/** Which weeks are counted, in words: days chosen in the middle of a week bring all of it. */
export function PeriodSentence({ period }: { period: ReturnType<typeof readPeriod> }) {
  const { firstMonday, weeks, isShortened } = period;
  const last = lastDayOf(period);
  const [from, to] = [weekLabel(firstMonday), weekLabel(mondayOf(last))];
  return (
    <p>
      Du lundi {dayName(firstMonday)} au dimanche {dayName(last)}&nbsp;:{" "}
      {weeks === 1 ? `semaine ${from}` : `${weeks} semaines, de ${from} à ${to}`}.
      {isShortened && ` C’est le plus long possible\u00a0: ${mostWeeks} semaines, soit deux ans.`}
    </p>
  );
}
