import { z } from "zod";

/** A box that is not ticked is not sent. */
export const chooseDigestSchema = z.object({ wanted: z.literal("on").optional() });

/** When the worker should have sent the digests: its clock says so, even when it comes late. */
export const sendDigestsPayload = z
  .object({ _cron: z.object({ ts: z.coerce.date() }) })
  .transform(({ _cron }) => _cron.ts)
  .catch(() => new Date());
