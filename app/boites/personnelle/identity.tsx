import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { type Actor, fullName } from "@/lib/actor";
import { formatRpps } from "@/lib/identifiers/rpps";
import { professionLabel } from "@/lib/professions/profession-label";

type Facts = {
  isRppsChecked: boolean;
  professionCode: string | undefined;
  region: { name: string } | undefined;
};

const kinds = {
  PER: {
    label: "PER",
    meaning: "Boîte personnelle d’un professionnel de santé, rattachée à son numéro RPPS et publiée dans l’annuaire.",
  },
  INT: {
    label: "INT",
    meaning: "Compte d’une personne sans numéro RPPS. Il n’apparaît pas dans l’annuaire et donne accès aux BAL ORG.",
  },
} as const;

/** Who is signed in, what kind of account that is, and where their own MSSanté address stands. */
export function Identity({ actor, isRppsChecked, professionCode, region }: { actor: Actor } & Facts) {
  const kind = kinds[actor.kind];
  const items = [
    { term: "Nom", value: fullName(actor) },
    { term: "Adresse mail de connexion", value: <MailAddress value={actor.email} /> },
    { term: "Profession", value: professionCode && professionLabel(professionCode) },
    {
      term: "Type de compte",
      value: (
        <>
          <Badge tone="accent">{kind.label}</Badge>
          <p className="hint mt-1">{kind.meaning}</p>
        </>
      ),
    },
    ...(actor.rpps
      ? [{ term: "Identifiant RPPS", value: <Rpps number={actor.rpps} isChecked={isRppsChecked} /> }]
      : []),
    { term: "Adresse MSSanté", value: <OwnAddress actor={actor} /> },
    { term: "Région", value: region?.name },
  ];
  return (
    <Card title="Qui je suis" actions={<Link href="/compte">Gérer mon compte</Link>} className="self-start">
      <DescriptionList items={items} />
    </Card>
  );
}

function Rpps({ number, isChecked }: { number: string; isChecked: boolean }) {
  return (
    <>
      {formatRpps(number)}{" "}
      <Badge tone={isChecked ? "success" : "neutral"}>{isChecked ? "Vérifié" : "À vérifier"}</Badge>
    </>
  );
}

function OwnAddress({ actor }: { actor: Actor }) {
  if (actor.address) {
    return (
      <>
        <p className="mb-2">
          <MailAddress value={actor.address} />
        </p>
        <CopyButton value={actor.address} label="Copier l’adresse" />
      </>
    );
  }
  if (actor.kind === "INT") return "Un compte INT n’en a pas besoin pour utiliser une BAL ORG.";
  return "Elle sera créée après la vérification de votre numéro RPPS par le centre de services de votre région.";
}
