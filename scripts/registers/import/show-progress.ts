import { Presets, SingleBar } from "cli-progress";
import { frenchNumber } from "@/lib/registers/import/french-number";
import type { ImportProgress } from "@/lib/registers/import/import-progress";

/** In a file or a log, a line from time to time. */
const betweenLines = 5_000;

const phases: Record<ImportProgress["phase"], string> = {
  reading: "Lecture",
  indexing: "Index",
  switching: "Mise en service",
};

const megabytes = (bytes: number) => frenchNumber(Math.round(bytes / 1_000_000));

/** Shows an import under way: a bar in a terminal, plain lines elsewhere. */
export function showImport(): { show: (progress: ImportProgress) => void; stop: () => void } {
  return process.stdout.isTTY ? showBar() : showLines();
}

function showBar() {
  const bar = new SingleBar(
    {
      format: "  {phase} {bar} {percentage}\u00a0% · {lines} lignes · {rate} lignes/s · reste {left}",
      hideCursor: true,
      etaBuffer: 50,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  const startedAt = Date.now();
  let isStarted = false;
  return {
    show(progress: ImportProgress) {
      const total = progress.bytesTotal ?? progress.bytesRead;
      const payload = { phase: phases[progress.phase], ...pace(progress, startedAt) };
      if (!isStarted) bar.start(total, progress.bytesRead, payload);
      else bar.update(Math.min(progress.bytesRead, total), payload);
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}

function showLines() {
  const startedAt = Date.now();
  let last = 0;
  let phase = "";
  return {
    show(progress: ImportProgress) {
      if (progress.phase === phase && Date.now() - last < betweenLines) return;
      last = Date.now();
      phase = progress.phase;
      const { lines, rate, left } = pace(progress, startedAt);
      const part = progress.bytesTotal
        ? `${Math.floor((progress.bytesRead / progress.bytesTotal) * 100)}\u00a0% · `
        : "";
      console.log(`  ${phases[progress.phase]}\u00a0: ${part}${lines} lignes · ${rate} lignes/s · reste ${left}`);
    },
    stop: () => undefined,
  };
}

/** How fast lines are read; while PostgreSQL works alone, nothing tells how long it will be. */
function pace({ phase, bytesRead, bytesTotal, linesRead }: ImportProgress, startedAt: number) {
  const seconds = Math.max((Date.now() - startedAt) / 1000, 0.001);
  const lines = frenchNumber(linesRead);
  if (phase !== "reading" || bytesRead === 0) return { lines, rate: "—", left: "—" };
  const left = bytesTotal ? Math.ceil((Math.max(0, bytesTotal - bytesRead) * seconds) / bytesRead) : undefined;
  return {
    lines,
    rate: frenchNumber(Math.round(linesRead / seconds)),
    left: left === undefined ? "—" : `${left}\u00a0s`,
  };
}

/** Shows a download, in lines. */
export function showDownload(name: string): (bytesRead: number, bytesTotal: number | undefined) => void {
  let last = 0;
  return (bytesRead, bytesTotal) => {
    if (Date.now() - last < betweenLines) return;
    last = Date.now();
    console.log(
      `Téléchargement de ${name}\u00a0: ${megabytes(bytesRead)}${bytesTotal ? ` sur ${megabytes(bytesTotal)}` : ""}\u00a0Mo`,
    );
  };
}
