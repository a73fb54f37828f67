type Movement = {
  bytesRead: number;
  bytesTotal: number | null;
  linesRead: number;
  startedAt: Date | null;
  movedAt: Date | null;
};

/** How fast an import reads and how long it has still to read; each is undefined while it can't be told. */
export function importSpeed({ bytesRead, bytesTotal, linesRead, startedAt, movedAt }: Movement): {
  linesPerSecond?: number;
  secondsLeft?: number;
} {
  const seconds = startedAt && movedAt ? (movedAt.getTime() - startedAt.getTime()) / 1000 : 0;
  if (seconds < 1 || bytesRead === 0) return {};
  const linesPerSecond = Math.round(linesRead / seconds);
  if (bytesTotal === null) return { linesPerSecond };
  return { linesPerSecond, secondsLeft: Math.ceil((Math.max(0, bytesTotal - bytesRead) * seconds) / bytesRead) };
}

/** A time to wait, as one says it: «moins d’une minute», «environ 3 min». */
export function sayWait(seconds: number): string {
  if (seconds < 60) return "moins d’une minute";
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `environ ${minutes}\u00a0min`;
  return `environ ${Math.round(minutes / 60)}\u00a0h`;
}
