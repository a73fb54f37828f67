import { Readable } from "node:stream";
import { redirect } from "next/navigation";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { requireContext } from "@/lib/context";
import { TooManyAttempts } from "@/lib/errors";
import { exportAccountFile } from "@/lib/my-account/export-account-file";

/** All that is held about the person who asks. */
export async function GET(): Promise<Response> {
  const context = await requireContext();
  const file = await exportAccountFile(context).catch((error: unknown) => {
    if (error instanceof ProofNeeded) redirect("/compte/donnees");
    if (error instanceof TooManyAttempts) return new Response(error.userMessage, { status: 429 });
    throw error;
  });
  if (file instanceof Response) return file;
  return new Response(Readable.toWeb(Readable.from(file)) as ReadableStream, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="mes-donnees-balorg-${new Date().toISOString().slice(0, 10)}.json"`,
      "cache-control": "no-store",
    },
  });
}
