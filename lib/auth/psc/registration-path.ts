import type { Route } from "next";
import { registrationStartPath } from "@/lib/accounts/registration-paths";

/** Where somebody starts to create their account, from the page that they wanted when they left for Pro Santé Connect. */
export function registrationPath(returnPath: string): Route {
  const { pathname, searchParams } = new URL(returnPath, "http://localhost");
  if (pathname === "/inscription/individuel") return returnPath as Route;
  const region = searchParams.get("region") ?? "";
  const isRequest = pathname === "/inscription/organisation/nouvelle" && /^\d{2,3}$/.test(region);
  return isRequest ? registrationStartPath(region, "before_request") : ("/inscription/region" as Route);
}
