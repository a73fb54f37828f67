import "server-only";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/lib/env";

const claimsSchema = z.object({ sid: z.uuid(), exp: z.number() });

type Claims = z.infer<typeof claimsSchema>;

/** Opening a token takes about as long as asking the database for its session: those lately seen stay open. */
const opened = new Map<string, Claims>();
const mostOpened = 5_000;

/** The session id that a token of next-auth carries; undefined when it is forged or has run out. */
export async function sessionIdOf(token: string, now = Date.now()): Promise<string | undefined> {
  const claims = opened.get(token) ?? (await open(token));
  return claims && claims.exp * 1000 > now ? claims.sid : undefined;
}

async function open(token: string): Promise<Claims | undefined> {
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  const known = claimsSchema.safeParse(claims).data;
  if (!known) return;
  const [oldest] = opened.keys();
  if (oldest !== undefined && opened.size >= mostOpened) opened.delete(oldest);
  opened.set(token, known);
  return known;
}
