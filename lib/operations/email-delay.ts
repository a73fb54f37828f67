const minutesToDelay = 5;

/** Since when mails are late: the oldest one waits for longer than a worker at work ever lets it. */
export function delayedSince(oldestQueuedAt: Date | null, now = new Date()): Date | undefined {
  if (!oldestQueuedAt) return undefined;
  return now.getTime() - oldestQueuedAt.getTime() > minutesToDelay * 60_000 ? oldestQueuedAt : undefined;
}
