import { StatusBadge } from "@/components/ui/status-badge";
import { punctuality, punctualityLabels, punctualityTones } from "@/lib/review/age";

/** Where a waiting request stands against its region's target; for server components, as it depends on the time. */
export function PunctualityBadge({ submittedAt, targetHours }: { submittedAt: Date; targetHours: number }) {
  const found = punctuality(submittedAt, targetHours, new Date());
  return <StatusBadge tone={punctualityTones[found]}>{punctualityLabels[found]}</StatusBadge>;
}
