import { WordDifference } from "@/components/review/word-difference";
import { StatusBadge } from "@/components/ui/status-badge";
import { verdictLabels, verdictTones } from "@/lib/registers/checks/check";
import { checkSubject } from "@/lib/registers/checks/check-subjects";
import type { ComparedCheck } from "@/lib/registers/checks/compare-checks";
import { frenchDay } from "@/lib/registers/french-day";
import { isOldCopy } from "@/lib/registers/registers";

/** One check: its verdict in words and in shape, what it found, against what, and what it had found at first. */
export function CheckItem({ check }: { check: ComparedCheck }) {
  const { code, verdict, sentence, source, sourceDate, difference, before } = check;
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-t py-2 sm:grid-cols-[8rem_1fr]">
      <div>
        <StatusBadge tone={verdictTones[verdict]}>{verdictLabels[verdict]}</StatusBadge>
      </div>
      <div className="min-w-0">
        <p className="wrap-anywhere">
          <strong className="font-semibold">{checkSubject(code)}.</strong> {sentence}
        </p>
        {difference && <WordDifference pairs={difference} source={source} />}
        {before && (
          <p className="mt-1 border-line border-l-4 pl-3">
            <span className="font-semibold">À l’envoi&nbsp;: {verdictLabels[before.verdict].toLowerCase()}.</span>{" "}
            {before.sentence}
          </p>
        )}
        <p className="hint">
          Source&nbsp;: {source}
          {sourceDate && `, copie du ${frenchDay(sourceDate)}`}
          {sourceDate && isOldCopy(sourceDate) && <strong> (copie ancienne)</strong>}
        </p>
      </div>
    </li>
  );
}
