import type { Metadata } from "next";
import { SearchPage } from "@/components/registers/search-page";
import { searchForStep } from "@/lib/registers/fill/search-for-step";
import { stepLabels, stepPath } from "@/lib/requests/steps";
import { pickAction } from "../../actions";
import { openStep } from "../../open-step";

export const metadata: Metadata = { title: "Rechercher votre structure – Demande de BAL ORG" };

export default async function SearchStructurePage({
  params,
  searchParams,
}: PageProps<"/inscription/organisation/[demande]/structure/rechercher">) {
  const { context, draft, state } = await openStep(params, "structure");
  const { request } = draft;
  // The way back from sign-in has lost the words, which the form kept.
  const words = (await searchParams).q ?? state.values?.q;
  return (
    <SearchPage
      actor={context.actor}
      section="suivi"
      part="structure"
      step={{ href: stepPath(request.id, "structure"), label: stepLabels.structure }}
      pick={pickAction.bind(null, request.id, "structure")}
      {...(await searchForStep(context, "structure", words, request))}
    />
  );
}
