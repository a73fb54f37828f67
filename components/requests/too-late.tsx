import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button-link";

/** For a request that has moved on since the page leading here was shown. */
export function TooLate({ requestId, title }: { requestId: string; title: string }) {
  return (
    <>
      <PageHeading title={title} lead="La demande a avancé depuis : voyez où elle en est." />
      <ButtonLink href={`/suivi/${requestId}`}>Voir la demande</ButtonLink>
    </>
  );
}
