import { Verdict } from "@/components/review/verdict";
import { WordDifference } from "@/components/review/word-difference";
import { DataTable } from "@/components/ui/data-table";
import { type Check, gravestFirst } from "@/lib/registers/checks/check";
import { frenchDay } from "@/lib/registers/french-day";

/** What the number itself and the copy of the RPPS say of a declared number, the gravest first. */
export function ClaimChecks({ checks }: { checks: Check[] }) {
  return (
    <DataTable
      caption="Ce qui a été contrôlé à l’instant"
      captionHidden
      rows={gravestFirst(checks)}
      rowKey={({ code }) => code}
      columns={[
        { key: "verdict", header: "Verdict", cell: ({ verdict }) => <Verdict verdict={verdict} /> },
        { key: "finding", header: "Constat", rowHeader: true, cell: (check) => <Finding check={check} /> },
        {
          key: "source",
          header: "Source",
          cell: ({ source, sourceDate }) => (sourceDate ? `${source}, ${frenchDay(sourceDate)}` : source),
        },
      ]}
    />
  );
}

function Finding({ check: { sentence, difference, source } }: { check: Check }) {
  return (
    <>
      <span className="font-normal">{sentence}</span>
      {difference && <WordDifference pairs={difference} source={source} />}
    </>
  );
}
