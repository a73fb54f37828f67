import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { isSecureSite } from "@/lib/auth/secure-site";
import { seal, unseal } from "@/lib/sealed";

const purpose = "recovery codes shown";
const cookieName = () => (isSecureSite() ? "__Secure-balorg-secours" : "balorg-secours");
const attributes = () =>
  ({ httpOnly: true, secure: isSecureSite(), sameSite: "lax", path: "/compte/securite/codes" }) as const;
const secondsKept = 10 * 60;

const contentSchema = z.object({ individualId: z.uuid(), codes: z.array(z.string()), returnPath: z.string() });

type Shown = z.output<typeof contentSchema>;

/** Carries new codes, sealed, to the one page that shows them and then goes on: they are kept nowhere else. */
export async function writeRecoveryCodes(shown: Shown): Promise<void> {
  const sealed = await seal(purpose, shown);
  (await cookies()).set(cookieName(), sealed, { ...attributes(), maxAge: secondsKept });
}

/** The codes that this browser was just given for this person; `undefined` once they are noted. */
export async function readRecoveryCodes(individualId: string): Promise<Shown | undefined> {
  const sealed = (await cookies()).get(cookieName())?.value;
  if (!sealed) return;
  const content = contentSchema.safeParse(await unseal(purpose, sealed).catch(() => undefined)).data;
  return content?.individualId === individualId ? content : undefined;
}

export async function clearRecoveryCodes(): Promise<void> {
  (await cookies()).set(cookieName(), "", { ...attributes(), maxAge: 0 });
}
