import { whenOrphaned } from "../when-orphaned.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Aborts when we are asked to stop, or when those who started us are gone. Being asked again changes nothing: a
 * terminal and npm both pass a Ctrl-C on.
 *
 * @returns {AbortSignal}
 */
export function whenAskedToStop() {
  const asked = new AbortController();
  const ask = () => asked.abort();
  for (const signal of signals) process.on(signal, ask);
  process.on("disconnect", ask);
  if (process.connected === false) ask();
  // Listening to it must not keep us alive.
  process.channel?.unref();
  whenOrphaned(ask);
  return asked.signal;
}
