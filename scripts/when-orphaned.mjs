/**
 * Calls back once npm, which started us, is gone: killed outright it tells nobody, and asked to stop it takes its own
 * shell away and not us. Its children are then handed to another parent.
 *
 * @param {() => void} ask
 */
export function whenOrphaned(ask) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    ask();
  }, 1_000);
  watch.unref();
}
