import "server-only";
import { database } from "@/db/client";
import { insertParkedForm } from "@/db/queries/parked-forms";
import { findSessionOwner } from "@/db/queries/sessions";
import { ensureBrowserHash } from "@/lib/auth/browser";
import { pathWithoutQuery } from "@/lib/auth/return-path";
import { readSessionId } from "@/lib/auth/session-cookie";
import { typedValues } from "@/lib/forms";
import { seal } from "@/lib/sealed";

const hoursKept = 24;
const longestForm = 250_000;

/** Keeps what was typed by the person whose session has ended; does nothing for a browser that never had one. */
export async function parkForm(form: FormData, path: string): Promise<void> {
  const sessionId = await readSessionId();
  const db = database();
  const individualId = sessionId && (await findSessionOwner(db, sessionId));
  const values = typedValues(form);
  if (!individualId || JSON.stringify(values).length > longestForm) return;
  await insertParkedForm(db, {
    individualId,
    browserHash: await ensureBrowserHash(),
    path: pathWithoutQuery(path),
    sealedValues: await seal("parked form", values),
    expiresAt: new Date(Date.now() + hoursKept * 3_600_000),
  });
}
