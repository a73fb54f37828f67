import "server-only";
import type { Db } from "@/db/client";
import { publicUrl } from "@/lib/registers/import/source/public-url";
import { ImportUnderWay } from "@/lib/registers/operate/errors";
import { queueImport } from "@/lib/registers/operate/queue-import";
import { registerUrl } from "@/lib/registers/operate/register-url";
import { registers } from "@/lib/registers/registers";

/** Enters an import of each register that has an address, unless one is under way. */
export async function refreshRegisters(db: Db): Promise<void> {
  for (const register of registers) {
    const address = registerUrl(register);
    if (!address) continue;
    const order = { register, sourceName: publicUrl(address), isForced: false };
    await db
      .transaction((tx) => queueImport(tx, {}, order))
      .catch((error: unknown) => {
        if (!(error instanceof ImportUnderWay)) throw error;
      });
  }
}
