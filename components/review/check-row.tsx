import { Verdict } from "@/components/review/verdict";
import { WordDifference } from "@/components/review/word-difference";
import { verdictLabels } from "@/lib/registers/checks/check";
import { checkSubject } from "@/lib/registers/checks/check-subjects";
import type { ComparedCheck } from "@/lib/registers/checks/compare-checks";
import { frenchDay } from "@/lib/registers/french-day";
import { isOldCopy } from "@/lib/registers/registers";

/** One check: its verdict, what it found and what it had found at first, against what, of which date. */
export function CheckRow({ check }: { check: ComparedCheck }) {
  const { code, verdict, sentence, source, sourceDate, difference, before } = check;
  return (
    <tr>
      <td data-label="Verdict">
        <Verdict verdict={verdict} />
      </td>
      <th scope="row" data-label="Contrôle">
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
      </th>
      <td data-label="Source">{source}</td>
      <td data-label="Date">
        {sourceDate ? frenchDay(sourceDate) : "–"}
        {sourceDate && isOldCopy(sourceDate) && <strong> (copie ancienne)</strong>}
      </td>
    </tr>
  );
}
