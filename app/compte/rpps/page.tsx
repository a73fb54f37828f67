import type { Metadata } from "next";
import { AccountPage } from "@/components/my-account/account-page";
import { LastClaim } from "@/components/my-account/last-claim";
import { Alert } from "@/components/ui/alert";
import { requireContext } from "@/lib/context";
import { formatRpps } from "@/lib/identifiers/rpps";
import { viewRppsDeclaration } from "@/lib/my-account/view-rpps-declaration";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { DeclarationForm } from "./declaration-form";

export const metadata: Metadata = { title: "J’ai obtenu un numéro RPPS" };

export default async function RppsPage({ searchParams }: PageProps<"/compte/rpps">) {
  const context = await requireContext();
  const [{ claim, serviceCentreName, professionCode }, { fait }] = await Promise.all([
    viewRppsDeclaration(context),
    searchParams,
  ]);
  const { rpps } = context.actor;
  return (
    <AccountPage
      actor={context.actor}
      current="/compte/identite"
      title="J’ai obtenu un numéro RPPS"
      lead="Une fois le numéro vérifié, votre boîte devient personnelle (BAL PER), avec une adresse MSSanté visible dans l’annuaire santé. Vous gardez vos boîtes et vos demandes."
      notice={fait === "declaration" ? "Votre numéro est transmis au centre de services, qui le vérifie." : undefined}
    >
      {rpps ? (
        <Alert kind="info">
          <p>
            Votre compte a déjà un numéro RPPS&nbsp;: {formatRpps(rpps)}. S’il est faux, écrivez au centre de services
            de votre région.
          </p>
        </Alert>
      ) : (
        <>
          <LastClaim claim={claim} serviceCentreName={serviceCentreName} />
          <DeclarationForm professionCode={professionCode} initialState={await takeParkedForm(context)} />
        </>
      )}
    </AccountPage>
  );
}
