import "server-only";
import { z } from "zod";
import { seal, unseal } from "@/lib/sealed";

const purpose = (individualId: string) => `application secret ${individualId}`;

/**
 * What is stored of the secret of an application. The key is not in the database, and is one person’s: moved to somebody
 * else, the secret can’t be read.
 */
export async function sealSecret(individualId: string, secret: string): Promise<string> {
  return seal(purpose(individualId), secret);
}

/** Reads what `sealSecret` wrote for this person; throws when it was altered or moved. */
export async function unsealSecret(individualId: string, sealed: string): Promise<string> {
  return z.string().parse(await unseal(purpose(individualId), sealed));
}
