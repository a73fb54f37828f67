import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { viewAttacks } from "@/lib/attacks/view-attacks";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { Alerts } from "./alerts";
import { GuessesByNetwork } from "./guesses-by-network";
import { GuessesByStep } from "./guesses-by-step";

export const metadata: Metadata = { title: "Sécurité des accès" };

export default async function AttacksPage() {
  const context = await requireContext();
  const { steps, networks, alerts } = await orNotFound(() => viewAttacks(context));
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/securite" />
      <PageHeading
        title="Sécurité des accès"
        lead="Les mots de passe et codes faux essayés depuis des appareils inhabituels, ces dernières 24 heures."
      />
      <div className="grid gap-8">
        <Alerts alerts={alerts} />
        <GuessesByStep steps={steps} />
        <GuessesByNetwork networks={networks} />
      </div>
    </PageShell>
  );
}
