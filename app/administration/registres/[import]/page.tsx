import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { importPageSchema } from "@/lib/registers/operate/schema";
import { viewImport } from "@/lib/registers/operate/view-import";
import { registerLabels } from "@/lib/registers/registers";
import { ImportOutcome } from "./import-outcome";
import { ImportProgress } from "./import-progress";
import { ImportReport } from "./import-report";
import { RefusedLines } from "./refused-lines";
import { StartAgain } from "./start-again";

export const metadata: Metadata = { title: "Import d’un registre" };

type Props = PageProps<"/administration/registres/[import]">;

export default async function ImportPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const query = { ...(await searchParams), ...(await params) };
  const viewed = await orNotFound(async () => viewImport(context, importPageSchema.parse(query)));
  const { copy } = viewed;
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/registres" />
      <PageHeading
        title={`Import : ${registerLabels[copy.register]}`}
        lead={<span className="wrap-anywhere">{copy.sourceName}</span>}
        back={<BackLink href="/administration/registres">Tous les imports</BackLink>}
      />
      <div className="grid gap-6">
        <ImportOutcome copy={copy} />
        <ImportProgress copy={copy} />
        {viewed.canStartAgain && <StartAgain copy={copy} />}
        <ImportReport copy={copy} />
        <RefusedLines viewed={viewed} />
      </div>
    </PageShell>
  );
}
