import "server-only";
import type { Db } from "@/db/client";
import {
  exportAccount,
  exportEmailChanges,
  exportFactors,
  exportMemberships,
  exportRppsClaims,
  exportSavedViews,
  exportSessions,
} from "@/db/queries/account-export";
import { exportRequests } from "@/db/queries/account-export-requests";
import { exportEmails, exportJournal } from "@/db/queries/account-export-traces";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { actionLabel } from "@/lib/journal/actions";
import { enforceLimit } from "@/lib/limits/limit";
import { accountSubject } from "@/lib/my-account/account-subject";

const downloadsPerDay = 10;
const linesPerRead = 500;

type Part = [name: string, read: (db: Db, id: string) => Promise<object[]> | AsyncGenerator<object>];

const parts: Part[] = [
  ["compte", exportAccount],
  ["changementsDAdresse", exportEmailChanges],
  ["sessions", exportSessions],
  ["moyensDeConnexion", exportFactors],
  ["declarationsRpps", exportRppsClaims],
  ["boites", exportMemberships],
  ["demandes", exportRequests],
  ["vuesGardees", exportSavedViews],
  ["mailsEnvoyes", exportEmails],
  ["journal", readJournal],
];

/**
 * All that is held about the person who asks, as JSON written while it is read. The journal says that they took it away.
 * Throws `ProofNeeded` and `TooManyAttempts`.
 */
export async function exportAccountFile(context: Context): Promise<AsyncGenerator<string>> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  await enforceLimit(db, { name: "data download", subject: actor.id, max: downloadsPerDay, windowSeconds: 86_400 });
  await db.transaction((tx) => recordEvent(tx, context, "individual.data_downloaded", accountSubject(actor)));
  return writeFile(db, actor.id);
}

async function* writeFile(db: Db, id: string): AsyncGenerator<string> {
  yield `{\n"ecritLe": ${JSON.stringify(new Date())}`;
  for (const [name, read] of parts) {
    yield `,\n${JSON.stringify(name)}: [`;
    let separator = "\n";
    for await (const row of await read(db, id)) {
      yield separator + JSON.stringify(row, null, 2);
      separator = ",\n";
    }
    yield "\n]";
  }
  yield "\n}\n";
}

async function* readJournal(db: Db, id: string): AsyncGenerator<object> {
  let after = 0;
  for (;;) {
    const lines = await exportJournal(db, id, { after, limit: linesPerRead });
    yield* lines.map((line) => ({ ...line, acte: actionLabel(line.action) }));
    const last = lines.at(-1);
    if (!last || lines.length < linesPerRead) return;
    after = last.ligne;
  }
}
