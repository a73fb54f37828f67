import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { DescriptionList } from "@/components/ui/description-list";
import { formatDate } from "@/components/ui/format-date";
import { MailAddress } from "@/components/ui/mail-address";
import { visitorContext } from "@/lib/context";
import { emailIdSchema } from "@/lib/operations/schema";
import { viewKeptEmail } from "@/lib/operations/view-kept-email";
import { orNotFound } from "@/lib/or-not-found";

export const metadata: Metadata = { title: "Mail de la démonstration" };

export default async function DemoEmailPage({ params }: PageProps<"/demo/courriels/[id]">) {
  const { actor } = await visitorContext();
  const email = await orNotFound(async () => viewKeptEmail(emailIdSchema.parse(await params)));
  return (
    <PageShell actor={actor} width="wide">
      <PageHeading
        back={<BackLink href="/demo/courriels">Mails de la démonstration</BackLink>}
        title={email.subject ?? "Sans objet"}
      />
      <DescriptionList
        items={[
          { term: "Destinataire", value: <MailAddress value={email.recipient} /> },
          { term: "Date", value: formatDate(email.createdAt) },
        ]}
      />
      <h2 className="mt-8 mb-3">Version mise en forme</h2>
      <iframe
        title="Le mail tel que le destinataire le voit"
        src={`/demo/courriels/${email.id}/contenu`}
        sandbox="allow-popups allow-top-navigation-by-user-activation"
        className="border-line bg-surface h-192 w-full rounded-lg border"
      />
      <h2 className="mt-8 mb-3">Version texte</h2>
      <pre className="card whitespace-pre-wrap wrap-anywhere">{email.text}</pre>
    </PageShell>
  );
}
