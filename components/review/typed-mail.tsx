import { decisionDialogs } from "@/components/review/decision-dialogs";

type Props = { requestId: string; kind: "ask" | "refuse" };

/**
 * The mail that a decision sends, made by the server with the words of the form around it, in a frame where nothing runs.
 * The form is sent to the frame alone: it stays where it is, with what is typed.
 */
export function TypedMail({ requestId, kind }: Props) {
  const frame = `courriel-${decisionDialogs[kind]}`;
  return (
    <details className="border-line border-t pt-2">
      <summary className="min-h-11 py-2 font-semibold">Le mail qui part</summary>
      <div className="grid justify-items-start gap-3">
        <button
          type="submit"
          className="button button-secondary"
          formAction={`/instruction/${requestId}/courriel`}
          formMethod="post"
          formTarget={frame}
        >
          Voir le mail
        </button>
        <iframe name={frame} title="Le mail tel que le demandeur le reçoit" sandbox="" className="mail-frame" />
      </div>
    </details>
  );
}
