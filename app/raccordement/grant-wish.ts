import "server-only";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { dropStructure } from "@/lib/connection-enquiries/drop-structure";
import { pickStructure } from "@/lib/connection-enquiries/pick-structure";
import { enquiryStepPath } from "@/lib/connection-enquiries/steps";
import type { RegisterWish } from "@/lib/registers/fill/register-wish";

/** Does what the search at the top of the step was asked, and says where that leads. */
export async function grantWish(context: BrowserContext, wish: RegisterWish) {
  if (wish.kind === "search") {
    return `/raccordement/structure/rechercher?q=${encodeURIComponent(wish.query)}` as const;
  }
  await (wish.kind === "drop" ? dropStructure(context) : pickStructure(context, wish));
  return enquiryStepPath("structure");
}
