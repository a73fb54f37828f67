import { AskedField } from "@/components/review/asked-field";
import { DateTime } from "@/components/ui/date-time";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { isRequestField, type RequestField } from "@/lib/requests/fields";

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

type Value = string | boolean | null;

type Props = {
  asked: InformationAsked[];
  request: Record<RequestField, Value> & { structureIdType: StructureIdentifierType };
  /** What each field held before the latest submission, which came with the latest answer. */
  changes: Map<RequestField, Value>;
};

/** What was asked of the applicant and their answer, newest first; what the latest answer changed is marked. */
export function InformationAskedList({ asked, request, changes }: Props) {
  const latest = asked.find(({ answeredAt }) => answeredAt !== null);
  return (
    <ul className="grid gap-4">
      {asked.map((one) => (
        <li key={one.id} className="border-line border-l-4 pl-4">
          <p className="hint">
            {one.askedByFirstName} {one.askedByLastName}, <DateTime value={one.askedAt} />
          </p>
          <p className="wrap-anywhere whitespace-pre-line">{one.message}</p>
          <ul className="mt-1 list-disc pl-5">
            {one.questions.map(({ field, question }) => (
              <li key={field}>
                <AskedField
                  field={field}
                  question={question}
                  answered={one === latest && isRequestField(field) ? { field, request, changes } : undefined}
                />
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
      <p className="wrap-anywhere whitespace-pre-line">
        {answer || "Le demandeur a corrigé sa demande, sans message."}
      </p>
    </div>
  );
}
