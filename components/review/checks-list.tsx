import { StatusBadge } from "@/components/ui/status-badge";
import { type Check, verdictLabels, verdictTones } from "@/lib/review/check";

/** The controls, each with its verdict in words and in shape, and what it found. */
export function ChecksList({ checks }: { checks: Check[] }) {
  return (
    <ul className="grid">
      {checks.map(({ subject, verdict, sentence }) => (
        <li key={subject} className="grid gap-x-4 gap-y-1 border-line border-t py-2 sm:grid-cols-[8rem_1fr]">
          <div>
            <StatusBadge tone={verdictTones[verdict]}>{verdictLabels[verdict]}</StatusBadge>
          </div>
          <p>
            <strong className="font-semibold">{subject}.</strong> {sentence}
          </p>
        </li>
      ))}
    </ul>
  );
}
