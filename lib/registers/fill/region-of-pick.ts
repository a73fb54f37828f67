import "server-only";
import type { Db } from "@/db/client";
import { findRegion } from "@/db/queries/regions";
import { findDraftOf } from "@/db/queries/requests";
import { RegionNotOpen } from "@/lib/requests/errors";
import { regionName } from "@/lib/territories/regions";

type Draft = { regionCode: string; applicantId: string; previousRequestId: string | null };

/** What to say, and do, when the structure picked is in another region than the one asked; `undefined` when it is not. */
export async function viewRegionOfPick(db: Db, draft: Draft, regionCode: string | undefined) {
  if (!regionCode || regionCode === draft.regionCode) return undefined;
  const [asked, region] = await Promise.all([findRegion(db, draft.regionCode), findRegion(db, regionCode)]);
  const name = region?.name ?? regionName(regionCode) ?? regionCode;
  const title = `Cette structure est dans la région ${name}, et votre demande s’adresse à la région ${asked?.name}.`;
  if (!region?.isOpen) {
    const closed = region
      ? new RegionNotOpen(region).userMessage
      : `La région ${name} ne prend pas de demande sur ce site.`;
    return { title, advice: closed, draftId: undefined };
  }
  const other = draft.previousRequestId ? undefined : await findDraftOf(db, draft.applicantId, regionCode);
  if (other) return { title, advice: `Vous avez déjà un brouillon pour la région ${name} :`, draftId: other.id };
  const advice = `Pour l’adresser à la région ${name}, choisissez-la dans la liste « Région » ci-dessous.`;
  return { title, advice, draftId: undefined };
}
