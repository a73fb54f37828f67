import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";

type Exchange = {
  id: string;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  closedAt: Date | null;
};

/** What was asked of the contact, and answered: for the contact and for the operator. */
export function QuestionExchanges({ questions }: { questions: Exchange[] }) {
  if (questions.length === 0) return null;
  return (
    <Card title="Échanges">
      <div className="grid gap-6">
        {questions.map((exchange) => (
          <div key={exchange.id} className="grid gap-2">
            <p className="hint">
              Question du <DateTime value={exchange.askedAt} />
            </p>
            <p className="wrap-anywhere whitespace-pre-line">{exchange.question}</p>
            <Answer exchange={exchange} />
          </div>
        ))}
      </div>
    </Card>
  );
}

function Answer({ exchange: { answer, answeredAt, closedAt } }: { exchange: Exchange }) {
  if (closedAt) return <p className="hint">La demande a avancé sans attendre de réponse.</p>;
  if (!answeredAt) return <p className="font-semibold">En attente de réponse.</p>;
  return (
    <div className="border-l-4 border-line pl-4">
      <p className="hint">
        Réponse du <DateTime value={answeredAt} />
      </p>
      <p className="wrap-anywhere whitespace-pre-line">{answer}</p>
    </div>
  );
}
