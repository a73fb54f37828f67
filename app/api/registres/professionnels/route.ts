import { assertSignedIn } from "@/lib/context";
import { offerProfessionals } from "@/lib/registers/search/offer-professionals";
import { answerSearch } from "../answer-search";

/** Professionals of the RPPS while a name is typed, for whoever is signed in; see `Combobox`. */
export function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  return answerSearch((visitor) => {
    assertSignedIn(visitor);
    return offerProfessionals(visitor, { text: query.get("q") ?? "", finess: query.get("finess") });
  });
}
