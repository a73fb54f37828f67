/**
 * Whether people may come through Pro Santé Connect. Prerendered pages ask it while they are built, when the rest of
 * `lib/env.ts` has no value yet: another answer makes another build (scripts/start/build-site.mjs).
 */
export function isPscOffered(): boolean {
  return Boolean(process.env.PSC_CLIENT_ID && process.env.PSC_CLIENT_SECRET);
}
