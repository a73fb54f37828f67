import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { z } from "zod";
import { connect } from "@/db/client";
import { estimateLinks } from "@/db/queries/journal-links";
import { env } from "@/lib/env";
import { describeFinding } from "@/lib/journal/verify/describe-finding";
import { readLoggedSeals } from "@/lib/journal/verify/logged-seals";
import type { VerificationOutcome } from "@/lib/journal/verify/outcome";
import { verifyJournal } from "@/lib/journal/verify/verify-journal";
import { frenchNumber } from "@/lib/registers/import/french-number";

const usage = `Utilisation\u00a0: npm run journal:verify -- [--from 2026-01-01] [--to 2026-12-31] [--seals journal-du-service.log]
--seals compare aussi les sceaux gardés hors de la base, dans le journal technique du service.`;

const { seals, ...range } = readArguments();
const loggedSeals = seals ? readLoggedSeals(await readFile(seals, "utf8")) : [];
const { db, close } = connect(env().DATABASE_URL, { max: 1 });
try {
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: "{bar} {percentage} % ({value} lignes)", fps: 5 })
    : undefined;
  bar?.start(await estimateLinks(db, range), 0);
  const outcome = await verifyJournal(db, { range, loggedSeals, onProgress: (links) => bar?.increment(links) });
  bar?.stop();
  tell(outcome);
  process.exitCode = outcome.wrong === 0 ? 0 : 1;
} finally {
  await close();
}

function tell({ days, links, erased, seals: sealed, wrong, findings }: VerificationOutcome): void {
  for (const finding of findings) console.error(describeFinding(finding));
  const more = wrong - findings.length;
  if (more > 0) console.error(`… et ${frenchNumber(more)} autres.`);
  const read = `${frenchNumber(links)} maillons sur ${frenchNumber(days)} jours, ${frenchNumber(sealed)} sceaux`;
  const gone = erased > 0 ? `, ${frenchNumber(erased)} lignes effacées à leur terme` : "";
  console.log(`${read}${gone}\u00a0: ${wrong === 0 ? "le journal est intact." : `${frenchNumber(wrong)} anomalies.`}`);
}

function readArguments() {
  const option = { type: "string" } as const;
  try {
    const { values } = parseArgs({ options: { from: option, to: option, seals: option } });
    const day = z.iso.date().optional();
    return z.object({ from: day, to: day, seals: z.string().optional() }).parse(values);
  } catch {
    console.error(usage);
    process.exit(2);
  }
}
