import { DateTime } from "@/components/ui/date-time";
import { isRequestField } from "@/lib/requests/fields";
import { reviewFieldLabels } from "@/lib/review/field-labels";

export type InformationAsked = {
  id: string;
  askedAt: Date;
  askedByFirstName: string;
  askedByLastName: string;
  message: string;
  questions: { field: string; question: string }[];
  answer: string | null;
  answeredAt: Date | null;
  cancelledAt: Date | null;
};

/** What was asked of the applicant, and their answer. */
export function InformationAskedList({ asked }: { asked: InformationAsked[] }) {
  return (
    <ul className="grid gap-4">
      {asked.map((one) => (
        <li key={one.id} className="border-line border-l-4 pl-4">
          <p className="hint">
            {one.askedByFirstName} {one.askedByLastName}, <DateTime value={one.askedAt} />
          </p>
          <p className="whitespace-pre-line">{one.message}</p>
          <ul className="mt-1 list-disc pl-5">
            {one.questions.map(({ field, question }) => (
              <li key={field}>
                {isRequestField(field) ? reviewFieldLabels[field] : field}&nbsp;: {question}
              </li>
            ))}
          </ul>
          <Answer {...one} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer, answeredAt, cancelledAt }: InformationAsked) {
  if (cancelledAt) {
    return (
      <p className="hint mt-2">
        Examen repris sans réponse, <DateTime value={cancelledAt} />
      </p>
    );
  }
  if (!answeredAt) return <p className="hint mt-2">En attente de la réponse du demandeur.</p>;
  return (
    <div className="mt-2 rounded-lg bg-tint p-3">
      <p className="hint">
        Réponse du demandeur, <DateTime value={answeredAt} />
      </p>
      <p className="whitespace-pre-line">{answer || "Le demandeur a corrigé sa demande, sans message."}</p>
    </div>
  );
}
