import { offerEstablishments } from "@/lib/registers/search/offer-establishments";
import { answerSearch } from "../answer-search";

/** Establishments of FINESS for a structure that asks for the service without an account, as often as a person types. */
export function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  return answerSearch((visitor) =>
    offerEstablishments(visitor, {
      text: query.get("q") ?? "",
      departmentCode: query.get("departement"),
      regionCode: query.get("region"),
    }),
  );
}
