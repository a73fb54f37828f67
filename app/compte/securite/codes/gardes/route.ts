import { clearRecoveryCodes, readRecoveryCodes } from "@/lib/auth/recovery-codes-cookie";
import { safeReturnPath } from "@/lib/auth/return-path";
import { requireContext } from "@/lib/context";

/** The codes are noted: they are shown no more, and the person goes where they were going. */
export async function POST(): Promise<Response> {
  const { actor } = await requireContext();
  const shown = await readRecoveryCodes(actor.id);
  await clearRecoveryCodes();
  return new Response(null, {
    status: 303,
    headers: { location: safeReturnPath(shown?.returnPath, "/compte/securite") },
  });
}
