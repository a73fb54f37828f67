import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";

/** Warns that nobody could give a second look in a region; nothing where there are two reviewers. */
export function FewReviewers({ reviewers, isMarked }: { reviewers: number; isMarked: boolean }) {
  if (reviewers > 1) return null;
  const title =
    reviewers === 1 ? "Cette région n’a qu’un instructeur." : "Cette région n’a aucun instructeur pour le moment.";
  return (
    <Alert kind="warning" title={title}>
      <p>
        {isMarked
          ? "Les validations marquées ci-dessous restent bloquées\u00a0: personne ne peut donner le second regard."
          : "Une validation qui demande un second regard resterait bloquée\u00a0: personne ne pourrait le donner."}{" "}
        <Link href="/administration/equipe">Donner le droit à quelqu’un d’autre</Link>
      </p>
    </Alert>
  );
}
