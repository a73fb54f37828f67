import { z } from "zod";
import { writtenText } from "@/lib/review/written-text";

const outOfDate = { error: "Cette page n’est plus à jour\u00a0: rouvrez la demande." };

export const holdSchema = z.object({ requestId: z.uuid(outOfDate) });

export const takeOverSchema = z.object({
  requestId: z.uuid(outOfDate),
  /** From whom: the colleague who held it when the page was opened. */
  holderId: z.uuid(outOfDate),
  reason: writtenText("Dites à votre collègue pourquoi vous reprenez cette demande."),
});

export const noteSchema = z.object({ requestId: z.uuid(outOfDate), note: writtenText("Écrivez la note.") });

export const presenceSchema = z.object({
  requestId: z.uuid(),
  /** The reader did something since the page last said so. */
  active: z.boolean(),
  leaving: z.boolean(),
});

export type Presence = z.output<typeof presenceSchema>;
