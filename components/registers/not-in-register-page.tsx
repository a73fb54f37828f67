import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ButtonLink } from "@/components/ui/button-link";
import type { Actor } from "@/lib/actor";
import { NotInRegister } from "@/lib/registers/fill/errors";
import type { RequestPart } from "@/lib/registers/fill/request-part";
import { stepPath } from "@/lib/requests/steps";

/** A choice that the register does not hold, or no longer. */
export function NotInRegisterPage({ actor, requestId, part }: { actor: Actor; requestId: string; part: RequestPart }) {
  return (
    <PageShell actor={actor} section="suivi">
      <PageHeading title="Introuvable dans le registre" lead={new NotInRegister(part).userMessage} />
      <ButtonLink href={stepPath(requestId, part)}>Revenir au formulaire</ButtonLink>
    </PageShell>
  );
}
