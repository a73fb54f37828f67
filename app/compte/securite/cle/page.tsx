import type { Metadata } from "next";
import { GatedShell } from "@/components/factors/gated-shell";
import { PasskeyButton } from "@/components/factors/passkey-button";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { safeReturnPath } from "@/lib/auth/return-path";
import { gatedContext } from "@/lib/context";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { addPasskeyAction } from "./actions";

export const metadata: Metadata = { title: "Ajouter une clé d’accès" };

export default async function NewPasskeyPage({ searchParams }: PageProps<"/compte/securite/cle">) {
  const context = await gatedContext("enrol", undefined, "sensitive");
  const { retour } = await searchParams;
  const returnPath = safeReturnPath(typeof retour === "string" ? retour : undefined, "/compte/securite");
  return (
    <GatedShell actor={context.actor} isGated={context.isGated}>
      <PageHeading
        title="Ajouter une clé d’accès"
        lead="Votre appareil vous demandera son code, votre empreinte ou votre visage. Ils ne quittent pas l’appareil."
        back={<BackLink href="/compte/securite">Sécurité</BackLink>}
      />
      <Form action={addPasskeyAction.bind(null, returnPath)} initialState={await takeParkedForm(context)}>
        <Field
          name="name"
          label="Nom de cette clé"
          hint="Pour la reconnaître plus tard : « Téléphone », « Ordinateur de l’officine »."
          autoComplete="off"
          required
        />
        <PasskeyButton purpose="ajout">Ajouter la clé d’accès</PasskeyButton>
      </Form>
      <p className="mt-10">
        Votre appareil ne le permet pas&nbsp;?{" "}
        <Link href="/compte/securite/application">Ajouter une application de codes</Link>
      </p>
    </GatedShell>
  );
}
