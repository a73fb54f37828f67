import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button-link";

/** What to do where no account can be asked for: the region is unknown, or closed. */
export function RegionDeadEnd({
  region,
}: {
  region: { name: string; closedMessage: string | null; supportEmail: string } | undefined;
}) {
  return (
    <>
      <PageHeading
        title={region ? `${region.name} : inscription fermée` : "Région à choisir"}
        lead={region ? region.closedMessage : "Cette adresse ne désigne aucune région ouverte à l’inscription."}
      />
      {region && (
        <p className="mb-6">
          Contact : <a href={`mailto:${region.supportEmail}`}>{region.supportEmail}</a>
        </p>
      )}
      <ButtonLink href="/inscription/region">Choisir une région</ButtonLink>
    </>
  );
}
