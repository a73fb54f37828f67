import type { Metadata } from "next";
import { SearchPage } from "@/components/registers/search-page";
import { searchForStep } from "@/lib/registers/fill/search-for-step";
import { stepLabels, stepPath } from "@/lib/requests/steps";
import { pickAction } from "../../actions";
import { openStep } from "../../open-step";

export const metadata: Metadata = { title: "Rechercher le responsable – Demande de BAL ORG" };

export default async function SearchResponsablePage({
  params,
  searchParams,
}: PageProps<"/inscription/organisation/[demande]/responsable/rechercher">) {
  const { context, draft, state } = await openStep(params, "responsable");
  const { request } = draft;
  // The way back from sign-in has lost the words, which the form kept.
  const words = (await searchParams).q ?? state.values?.q;
  return (
    <SearchPage
      actor={context.actor}
      section="suivi"
      part="responsable"
      step={{ href: stepPath(request.id, "responsable"), label: stepLabels.responsable }}
      pick={pickAction.bind(null, request.id, "responsable")}
      {...(await searchForStep(context, "responsable", words, request))}
    />
  );
}
