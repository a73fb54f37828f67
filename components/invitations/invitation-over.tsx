import { DeadEnd } from "@/components/accounts/dead-end";
import { type InvitationState, whyOver } from "@/lib/invitations/state";

/** An invitation that can’t be answered: why, and the way on. */
export function InvitationOver({
  state,
  isSignedIn,
  isTheirs = false,
}: {
  state: Exclude<InvitationState, "open">;
  isSignedIn: boolean;
  isTheirs?: boolean;
}) {
  const home = isSignedIn
    ? ({ href: "/boites/personnelle", label: "Aller à mon compte individuel" } as const)
    : ({ href: "/connexion", label: "Connexion" } as const);
  return (
    <DeadEnd title={isTheirs ? "Vous avez accepté cette invitation" : "Cette invitation n’est plus valable"} {...home}>
      {isTheirs ? (
        <p>Vos boîtes partagées sont dans votre compte individuel.</p>
      ) : (
        <>
          <p>{whyOver[state]}</p>
          <p>Pour entrer dans la boîte, demandez une autre invitation à son responsable ou à un gestionnaire.</p>
        </>
      )}
    </DeadEnd>
  );
}
