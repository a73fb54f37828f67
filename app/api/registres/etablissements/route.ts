import { assertSignedIn } from "@/lib/context";
import { offerEstablishments } from "@/lib/registers/search/offer-establishments";
import { answerSearch } from "../answer-search";

/** Establishments of FINESS while a name is typed, for whoever is signed in; see `Combobox`. */
export function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  return answerSearch((visitor) => {
    assertSignedIn(visitor);
    return offerEstablishments(visitor, {
      text: query.get("q") ?? "",
      departmentCode: query.get("departement"),
      regionCode: query.get("region"),
    });
  });
}
