import "server-only";
import type { Context } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";
import { publicUrl } from "@/lib/registers/import/source/public-url";
import { NoRegisterAddress } from "@/lib/registers/operate/errors";
import { queueImport } from "@/lib/registers/operate/queue-import";
import { registerUrl } from "@/lib/registers/operate/register-url";
import type { Register } from "@/lib/registers/registers";

/** Imports a register from its configured address now, for the operator; the id of the import. */
export async function fetchRegister(context: Context, { register }: { register: Register }): Promise<string> {
  assertCanOperate(context.actor);
  const address = registerUrl(register);
  if (!address) throw new NoRegisterAddress();
  const order = { register, sourceName: publicUrl(address), isForced: false };
  return context.db.transaction((tx) => queueImport(tx, context, order));
}
