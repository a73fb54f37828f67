import { z } from "zod";
import { orBlank } from "@/lib/identifiers/schemas";
import { endOfDay } from "@/lib/mailboxes/last-day";
import { givenRoles } from "@/lib/mailboxes/roles";

const missing = { error: "Cette page n’est plus à jour : rechargez-la." };

/** The parameters of the pages of a box. */
export const mailboxParamsSchema = z.object({ boite: z.uuid() }).transform(({ boite }) => ({ mailboxId: boite }));

export const memberParamsSchema = z
  .object({ boite: z.uuid(), membre: z.uuid() })
  .transform(({ boite, membre }) => ({ mailboxId: boite, memberId: membre }));

/** The same with the page of a list: what is no page is the first one. */
export const historyPageSchema = z
  .object({ boite: z.uuid(), page: z.coerce.number().int().min(1).max(10_000).catch(1) })
  .transform(({ boite, page }) => ({ mailboxId: boite, page }));

export const mailboxId = z.uuid(missing);

/** What a member may do and, perhaps, their last day (`2026-12-31`, read as its end in Paris). */
export const membership = {
  role: z.enum(givenRoles, { error: "Choisissez un rôle." }),
  endsAt: orBlank(
    z.string().transform((day, context) => {
      const end = endOfDay(day.trim());
      const message = wrongEnd(end);
      if (message) context.issues.push({ code: "custom", message, input: day });
      return end;
    }),
  ).transform((end) => end ?? null),
};

function wrongEnd(end: Date | undefined): string | undefined {
  if (!end) return "Cette date n’existe pas : écrivez-la ainsi, année-mois-jour : 2026-12-31.";
  if (end <= new Date()) return "Cette date est passée : indiquez aujourd’hui ou un jour à venir.";
  return undefined;
}

export const changeMemberSchema = z.object({ mailboxId, memberId: z.uuid(missing), ...membership });

export const removeMemberSchema = z.object({ mailboxId, memberId: z.uuid(missing) });

export const leaveMailboxSchema = z.object({ mailboxId });
