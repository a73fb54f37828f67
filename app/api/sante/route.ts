import { isDatabaseAnswering } from "@/lib/operations/is-database-answering";

export const dynamic = "force-dynamic";

/** For load balancers and monitoring. */
export async function GET(): Promise<Response> {
  const isUp = await isDatabaseAnswering();
  const [status, body] = isUp ? [200, { status: "ok" }] : [503, { status: "unavailable" }];
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
