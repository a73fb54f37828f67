import type { Finding } from "@/lib/journal/verify/outcome";

const sentences: Record<Finding["kind"], (finding: Finding) => string> = {
  content_changed: ({ eventId, ...at }) => `ligne ${eventId} (${place(at)})\u00a0: son contenu a été changé`,
  link_changed: ({ eventId, ...at }) => `ligne ${eventId} (${place(at)})\u00a0: son maillon a été changé`,
  line_missing: ({ eventId, ...at }) => `ligne ${eventId} (${place(at)})\u00a0: elle a été supprimée`,
  line_not_linked: ({ eventId }) => `ligne ${eventId}\u00a0: aucun maillon ne la porte`,
  link_missing: ({ eventId, ...at }) => `avant la ligne ${eventId}\u00a0: un maillon manque (${place(at)})`,
  head_differs: ({ day }) => `jour ${day}\u00a0: sa fin n’est pas celle qu’il annonce`,
  seal_forged: ({ seal, ...at }) => `sceau ${seal} (${place(at)})\u00a0: sa signature n’est pas la nôtre`,
  seal_missing: ({ seal }) => `sceau ${seal}\u00a0: il manque`,
  seal_differs: ({ seal, ...at }) => `sceau ${seal}\u00a0: le maillon qu’il scelle a changé ou manque (${place(at)})`,
  not_sealed: (at) => `${place(at)}\u00a0: ce maillon aurait dû être scellé`,
};

/** What is wrong and where, as a French line. */
export function describeFinding(finding: Finding): string {
  return sentences[finding.kind](finding);
}

function place({ day, position }: { day?: string | undefined; position?: number | undefined }): string {
  return `${day}, n°\u00a0${position}`;
}
