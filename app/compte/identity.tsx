import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import type { viewAccount } from "@/lib/accounts/view-account";
import type { Actor } from "@/lib/actor";
import { formatPhone } from "@/lib/identifiers/phone";
import { formatRpps } from "@/lib/identifiers/rpps";
import { professionLabel } from "@/lib/professions/profession-label";

type Account = Awaited<ReturnType<typeof viewAccount>>;

const kinds: Record<Actor["kind"], string> = {
  PER: "BAL PER\u00a0: boîte personnelle d’un professionnel de santé avec identifiant RPPS.",
  INT: "BAL INT\u00a0: boîte interne, sans identifiant RPPS. Elle n’apparaît pas dans l’annuaire.",
};

/** Who one is for the site, and what that gives. */
export function Identity({ actor, account }: { actor: Actor; account: Account }) {
  const items = [
    { term: "Nom", value: actor.lastName },
    { term: "Prénom", value: actor.firstName },
    { term: "Téléphone", value: account.phone && formatPhone(account.phone) },
    { term: "Adresse mail de connexion", value: <MailAddress value={actor.email} /> },
    { term: "Profession", value: professionLabel(account.professionCode) },
    { term: "Type de compte", value: <Kind kind={actor.kind} /> },
    ...(actor.rpps ? [{ term: "Identifiant RPPS", value: rppsState(actor.rpps, account.rppsCheckedAt) }] : []),
    { term: "Adresse MSSanté personnelle", value: addressState(actor) },
  ];
  return <DescriptionList title="Identité" edit={{ href: "/compte/identite" }} items={items} />;
}

function Kind({ kind }: { kind: Actor["kind"] }) {
  return (
    <>
      {kinds[kind]}
      {kind === "INT" && (
        <>
          <br />
          <Link href="/compte/rpps">J’ai obtenu un numéro RPPS</Link>
        </>
      )}
    </>
  );
}

function rppsState(rpps: string, checkedAt: Date | null): string {
  return `${formatRpps(rpps)}, ${checkedAt ? "vérifié" : "à vérifier par le centre de services"}`;
}

function addressState({ address, kind }: Actor) {
  if (address) return <MailAddress value={address} />;
  return kind === "PER"
    ? "Elle sera créée une fois votre numéro RPPS vérifié."
    : "Aucune. Vous accédez aux boîtes organisationnelles dont vous êtes membre.";
}
