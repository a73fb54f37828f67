import type { Metadata } from "next";
import { SearchPage } from "@/components/registers/search-page";
import { searchStructure } from "@/lib/connection-enquiries/search-structure";
import { enquiryStepLabels, enquiryStepPath } from "@/lib/connection-enquiries/steps";
import { pickStructureAction } from "../../actions";
import { openStep } from "../../open-step";

export const metadata: Metadata = { title: "Rechercher votre structure – Demande de raccordement" };

export default async function SearchEnquiryStructurePage({
  searchParams,
}: PageProps<"/raccordement/structure/rechercher">) {
  const { context, typed } = await openStep("structure");
  return (
    <SearchPage
      actor={context.actor}
      part="structure"
      step={{ href: enquiryStepPath("structure"), label: enquiryStepLabels.structure }}
      pick={pickStructureAction}
      {...(await searchStructure(context, (await searchParams).q, typed))}
    />
  );
}
