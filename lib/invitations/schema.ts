import { z } from "zod";
import { loginEmailSchema, orBlank, rppsSchema } from "@/lib/identifiers/schemas";
import { dayOf, startOfDay } from "@/lib/mailboxes/last-day";
import { mailboxId, membership } from "@/lib/mailboxes/schema";
import { paragraph } from "@/lib/requests/text-schemas";

const outdated = { error: "Cette page n’est plus à jour : rechargez-la." };

const neither = "Indiquez une adresse mail, par exemple nom@exemple.fr, ou un numéro RPPS de 11 chiffres.";

/** Who is invited: an e-mail when there is an @, else an RPPS. */
const personSchema = z.string({ error: neither }).transform((typed, context) => {
  const isEmail = typed.includes("@");
  const read = /[\p{L}\p{N}]/u.test(typed) ? (isEmail ? loginEmailSchema : rppsSchema).safeParse(typed) : undefined;
  if (read?.success) {
    return isEmail ? ({ email: read.data, rpps: null } as const) : ({ email: null, rpps: read.data } as const);
  }
  const isAttempt = isEmail || /^[\d\s.-]+$/.test(typed);
  const message = (isAttempt && read?.error.issues[0]?.message) || neither;
  context.issues.push({ code: "custom", message, input: typed });
  return z.NEVER;
});

/** The first day (`2026-12-01`, read as its start in Paris); today and a blank one mean: from the answer on. */
const startsAtSchema = orBlank(
  z.string().transform((typed, context) => {
    const day = typed.trim();
    const start = startOfDay(day);
    const message = wrongStart(start, day);
    if (message) context.issues.push({ code: "custom", message, input: typed });
    return start && start > new Date() ? start : undefined;
  }),
).transform((start) => start ?? null);

function wrongStart(start: Date | undefined, day: string): string | undefined {
  if (!start) return "Cette date n’existe pas : écrivez-la ainsi, année-mois-jour : 2026-12-31.";
  if (day < dayOf(new Date())) return "Cette date est passée : indiquez aujourd’hui ou un jour à venir.";
  return undefined;
}

export const inviteSchema = z
  .object({
    mailboxId,
    person: personSchema,
    ...membership,
    startsAt: startsAtSchema,
    message: orBlank(paragraph(500)).transform((message) => message ?? null),
    /** The invitation that this one takes the place of. */
    replaces: orBlank(z.uuid(outdated)),
  })
  .check(({ value: { startsAt, endsAt }, issues }) => {
    if (!startsAt || !endsAt || startsAt < endsAt) return;
    const message = "Le dernier jour vient avant le premier : corrigez l’un des deux.";
    issues.push({ code: "custom", path: ["endsAt"], message, input: endsAt });
  });

/** The page that invites, perhaps starting from an invitation (`?depuis=`). */
export const newInvitationParamsSchema = z
  .object({ boite: z.uuid(), depuis: z.uuid().optional().catch(undefined) })
  .transform(({ boite, depuis }) => ({ mailboxId: boite, from: depuis }));

/** The page of an invitation among those of a box. */
export const sentInvitationParamsSchema = z
  .object({ boite: z.uuid(), invitation: z.uuid() })
  .transform(({ boite, invitation }) => ({ mailboxId: boite, invitationId: invitation }));

export const sentInvitationSchema = z.object({ mailboxId, invitationId: z.uuid(outdated) });

/** The page of an invitation for the person whom it names. */
export const invitationParamsSchema = z
  .object({ invitation: z.uuid() })
  .transform(({ invitation }) => ({ invitationId: invitation }));

export const answerSchema = z.object({ invitationId: z.uuid(outdated) });
