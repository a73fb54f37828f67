import { formatDate } from "@/components/ui/format-date";

const day = 24 * 3600_000;

/** The date of the data of a copy, with its age in days: «12 mai 2026, il y a 3 jours». For server components. */
export function CopyDate({ dataDate, now = new Date() }: { dataDate: string; now?: Date }) {
  const days = Math.floor((now.getTime() - Date.parse(dataDate)) / day);
  const age = days < 1 ? "aujourd’hui" : `il y a ${days}\u00a0${days > 1 ? "jours" : "jour"}`;
  return (
    <>
      <time dateTime={dataDate}>{formatDate(new Date(dataDate), "day")}</time>, {age}
    </>
  );
}
