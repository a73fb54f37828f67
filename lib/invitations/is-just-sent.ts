const seconds = 60;

/** Whether an invitation has only just left: asked for again by the same press, it leaves once. */
export function isJustSent({ lastSentAt }: { lastSentAt: Date }): boolean {
  return Date.now() - lastSentAt.getTime() < seconds * 1000;
}
