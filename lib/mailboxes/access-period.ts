import { day } from "@/lib/moment";

type Period = { startsAt: Date | null; endsAt: Date | null };

/** From when until when an access is given: «Du 1er décembre 2026 au 31 janvier 2027». */
export function accessPeriod({ startsAt, endsAt }: Period): string {
  const last = endsAt && day(new Date(endsAt.getTime() - 1));
  if (startsAt && last) return `Du ${day(startsAt)} au ${last}`;
  if (startsAt) return `À partir du ${day(startsAt)}`;
  return last ? `Jusqu’au ${last}` : "Sans limite";
}
