import type { NextRequest } from "next/server";
import { comeBackFromPsc } from "@/lib/auth/psc/come-back-from-psc";
import { isPscOffered } from "@/lib/psc/is-psc-offered";

/** Where Pro Santé Connect brings people back. Nothing else of next-auth is to be reached: not its pages, not its session. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/auth/[...nextauth]">,
): Promise<Response> {
  const { nextauth } = await params;
  if (!isPscOffered() || nextauth.join("/") !== "callback/psc") return new Response(null, { status: 404 });
  return comeBackFromPsc(request);
}
