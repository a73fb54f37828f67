import { isRequestField, requestFieldLabels } from "@/lib/requests/fields";

/** What the service centre asks about each field. */
export function QuestionList({ questions }: { questions: { field: string; question: string }[] }) {
  if (questions.length === 0) return null;
  return (
    <ul>
      {questions.map(({ field, question }) => (
        <li key={field + question}>
          <strong>{isRequestField(field) ? requestFieldLabels[field] : field}</strong> : {question}
        </li>
      ))}
    </ul>
  );
}
