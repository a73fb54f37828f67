import { QuestionList } from "@/components/requests/question-list";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";

type Exchange = {
  id: string;
  askedAt: Date;
  message: string;
  questions: { field: string; question: string }[];
  answer: string | null;
  answeredAt: Date | null;
  cancelledAt: Date | null;
};

/** What the service centre asked, and what it was answered. */
export function QuestionsAndAnswers({ questions }: { questions: Exchange[] }) {
  if (questions.length === 0) return null;
  return (
    <Card title="Échanges avec le centre de services">
      <div className="grid gap-6">
        {questions.map((exchange) => (
          <div key={exchange.id} className="grid gap-2">
            <p className="hint">
              Demande du <DateTime value={exchange.askedAt} />
            </p>
            <p className="whitespace-pre-line">{exchange.message}</p>
            <QuestionList questions={exchange.questions} />
            <Answer exchange={exchange} />
          </div>
        ))}
      </div>
    </Card>
  );
}

function Answer({ exchange: { answer, answeredAt, cancelledAt } }: { exchange: Exchange }) {
  if (cancelledAt) return <p className="hint">L’examen a repris sans attendre de réponse.</p>;
  if (!answeredAt) return <p className="font-semibold">En attente de votre réponse.</p>;
  return (
    <div className="border-l-4 border-line pl-4">
      <p className="hint">
        Votre réponse du <DateTime value={answeredAt} />
      </p>
      <p className="whitespace-pre-line">{answer || "Informations corrigées dans la demande."}</p>
    </div>
  );
}
