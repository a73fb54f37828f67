import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Card } from "@/components/ui/card";
import { Pagination } from "@/components/ui/pagination";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { registersPageSchema } from "@/lib/registers/operate/schema";
import { readUploadRefusal } from "@/lib/registers/operate/upload-refusal";
import { viewRegisters } from "@/lib/registers/operate/view-registers";
import { ImportsTable } from "./imports-table";
import { RegisterCard } from "./register-card";
import { UploadForm } from "./upload-form";

export const metadata: Metadata = { title: "Registres nationaux" };

export default async function RegistersPage({ searchParams }: PageProps<"/administration/registres">) {
  const context = await requireContext();
  const query = await searchParams;
  const { registers, copies, page, pageCount } = await orNotFound(() =>
    viewRegisters(context, registersPageSchema.parse(query)),
  );
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/registres" />
      <PageHeading
        title="Registres nationaux"
        lead="Les copies où l’on cherche les structures et les professionnels, et d’après lesquelles les demandes sont vérifiées."
      />
      <div className="grid gap-6">
        <div className="grid items-start gap-6 lg:grid-cols-3">
          {registers.map((state) => (
            <RegisterCard key={state.register} state={state} />
          ))}
        </div>
        <Card title="Importer un fichier">
          <UploadForm initialState={readUploadRefusal(query)} />
        </Card>
        <ImportsTable copies={copies} />
        <Pagination page={page} pageCount={pageCount} href={(to) => `/administration/registres?page=${to}`} />
      </div>
    </PageShell>
  );
}
