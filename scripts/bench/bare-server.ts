import { createServer } from "node:http";
import { database } from "@/db/client";
import { findSessionActor } from "@/db/queries/sessions";
import { viewDraft } from "@/lib/requests/view-draft";
import { viewStructureStep } from "@/lib/requests/view-structure-step";
import { queuePlaceSchema } from "@/lib/review/queue/queue-place";
import { viewQueue } from "@/lib/review/queue/view-queue";

/** The same queries as the site, on nothing but node:http: what a page costs beyond its data. */
async function contextOf(sessionId: string) {
  const found = await findSessionActor(database(), sessionId);
  if (!found) throw new Error("no such session");
  return { db: database(), actor: found.actor, origin: "127.0.0.1" };
}

async function answer(url: URL): Promise<unknown> {
  const context = await contextOf(url.searchParams.get("session") ?? "");
  if (url.pathname === "/queue") return viewQueue(context, queuePlaceSchema.parse({}));
  const draft = await viewDraft(context, url.searchParams.get("draft") ?? "");
  return { draft, structure: await viewStructureStep(context, draft.request) };
}

createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === "/") return response.setHeader("content-type", "text/html").end("<h1>Page vide</h1>");
  answer(url).then(
    (body) => response.setHeader("content-type", "application/json").end(JSON.stringify(body)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(process.env.PORT), "127.0.0.1");
