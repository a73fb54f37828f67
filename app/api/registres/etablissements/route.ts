import { offerEstablishments } from "@/lib/registers/search/offer-establishments";
import { answerSearch } from "../answer-search";

/** Establishments of FINESS while a name is typed, for whoever is signed in; see `Combobox`. */
export function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  return answerSearch((context) =>
    offerEstablishments(context, {
      text: query.get("q") ?? "",
      departmentCode: query.get("departement"),
      regionCode: query.get("region"),
    }),
  );
}
