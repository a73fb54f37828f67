import type { Metadata } from "next";
import { NotInRegisterPage } from "@/components/registers/not-in-register-page";
import { ReplacePage } from "@/components/registers/replace-page";
import { pickedResponsable } from "@/lib/registers/fill/picked-label";
import { shownReplacements } from "@/lib/registers/fill/shown-replacements";
import { viewFilling } from "@/lib/registers/fill/view-filling";
import { pickAction } from "../../actions";
import { openStep } from "../../open-step";

export const metadata: Metadata = { title: "Remplir d’après l’Annuaire Santé – Demande de BAL ORG" };

export default async function FillResponsablePage({
  params,
  searchParams,
}: PageProps<"/inscription/organisation/[demande]/responsable/remplir">) {
  const { context, draft, saved, state } = await openStep(params, "responsable");
  const { request } = draft;
  // The way back from sign-in has lost the choice, which the form kept.
  const identifier = (await searchParams).choix ?? state.values?.identifier;
  const filling = await viewFilling(context, { requestId: request.id, part: "responsable", identifier });
  if (!filling) return <NotInRegisterPage actor={context.actor} requestId={request.id} part="responsable" />;
  return (
    <ReplacePage
      actor={context.actor}
      requestId={request.id}
      part="responsable"
      identifier={filling.reading.identifier}
      picked={pickedResponsable(filling.reading)}
      replacements={shownReplacements(filling.replacements, saved.structureIdType)}
      pick={pickAction.bind(null, request.id, "responsable")}
    />
  );
}
