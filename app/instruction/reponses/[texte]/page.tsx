import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ReplyHistory } from "@/components/replies/reply-history";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { repliesHref } from "@/lib/replies/hrefs";
import { replyPlaceSchema, replySlugSchema } from "@/lib/replies/schema";
import { viewReply } from "@/lib/replies/view-reply";
import { ArchivedReply } from "./archived-reply";
import { EditReply } from "./edit-reply";

export const metadata: Metadata = { title: "Réponse type" };

const outcomes: Record<string, string> = {
  creation: "La réponse est enregistrée\u00a0: elle est proposée dès maintenant.",
  version: "La nouvelle version est enregistrée\u00a0: c’est elle qui est proposée dès maintenant.",
  archive: "La réponse est archivée\u00a0: elle n’est plus proposée.",
  remise: "La réponse est de nouveau proposée.",
};

export default async function ReplyPage({ params, searchParams }: PageProps<"/instruction/reponses/[texte]">) {
  const context = await requireContext();
  const [{ texte }, query] = await Promise.all([params, searchParams]);
  const { region, reply, history, example } = await orNotFound(async () =>
    viewReply(context, replyPlaceSchema.parse(query), replySlugSchema.parse(texte)),
  );
  const { fait } = query;
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
  const parked = await takeParkedForm(context);
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <PageHeading
        title={reply.title}
        eyebrow={region.name}
        back={<BackLink href={repliesHref(region.code)}>Réponses types</BackLink>}
      />
      <div className="grid gap-6">
        {outcome && (
          <Alert kind="success" live>
            {outcome}
          </Alert>
        )}
        {reply.isArchived ? (
          <ArchivedReply reply={reply} regionCode={region.code} initialState={parked} />
        ) : (
          <EditReply reply={reply} regionCode={region.code} example={example} initialState={parked} />
        )}
        <Card title="Historique">
          <ReplyHistory versions={history} />
        </Card>
      </div>
    </PageShell>
  );
}
