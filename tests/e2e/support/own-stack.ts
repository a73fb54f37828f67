import { connect, type Db } from "@/db/client";
import { openStack } from "@/tests/support/stack.mjs";
import { aWorld } from "./authorisation/world";

type Stack = Awaited<ReturnType<typeof openStack>>;

export type OwnStack = Stack & { db: Db };

/**
 * A whole Balorg of its own, from the same build, for a test that stops or kills parts of it. Closed by `await using`.
 * `name` is that of its database, and of the PostgreSQL that holds it.
 */
export async function anOwnStack(name: string, options: { log?: string } = {}) {
  const stack = await openStack({ cluster: `${name}-postgres`, database: `balorg_${name}`, ...options });
  const { db, close } = connect(stack.env.DATABASE_URL ?? "", { max: 2 });
  const end = async () => {
    await close();
    await stack.stop();
  };
  return { ...stack, db, aWorld: () => aWorld(db, stack.url), end, [Symbol.asyncDispose]: end };
}
