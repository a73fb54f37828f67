import "server-only";
import { listOpenRegions } from "@/db/queries/regions";
import { findApplicant } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { type Commune, findCommunesByPostalCode } from "@/lib/territories/communes";

/** What the structure step offers: the open regions with the domain each would give, and the communes of the code. */
export async function viewStructureStep(
  { db, actor }: Pick<Context, "db" | "actor">,
  draft: { responsableProfessionCode: string | null; postalCode: string | null },
) {
  const applicant = draft.responsableProfessionCode ? undefined : await findApplicant(db, actor.id);
  const profession = draft.responsableProfessionCode ?? (applicant?.kind === "PER" ? applicant.professionCode : "");
  const communes: readonly Commune[] = draft.postalCode ? findCommunesByPostalCode(draft.postalCode) : [];
  return { regions: await listOpenRegions(db, profession), communes: communes.map(({ name }) => name) };
}
