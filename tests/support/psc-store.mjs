/** @import { Adapter, AdapterPayload } from "oidc-provider" */

/**
 * Where a provider keeps its sessions and codes: in memory, and through a change of its keys.
 *
 * @returns {(kind: string) => Adapter}
 */
export function pscStore() {
  /** @type {Map<string, AdapterPayload>} */
  const kept = new Map();
  return (kind) => {
    const key = (/** @type {string} */ id) => `${kind} ${id}`;
    return {
      upsert: async (id, payload) => void kept.set(key(id), payload),
      find: async (id) => kept.get(key(id)),
      findByUid: async (uid) => [...kept.values()].find((payload) => payload.kind === kind && payload.uid === uid),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = kept.get(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void kept.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [id, payload] of kept) if (payload.grantId === grantId) kept.delete(id);
      },
    };
  };
}
