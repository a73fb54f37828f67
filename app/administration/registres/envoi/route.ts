import { signInAgainPath } from "@/lib/auth/return-path";
import { visitorContext } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { receiveUpload } from "@/lib/registers/operate/receive-upload";
import { readUploadRefusal, uploadRefusalQuery } from "@/lib/registers/operate/upload-refusal";
import { UploadRefused } from "@/lib/registers/operate/upload-refused";

const page = "/administration/registres";

/** A route and not an action: an action would hold the whole file in memory. */
export async function POST(request: Request): Promise<Response> {
  const { actor, ...visitor } = await visitorContext();
  if (!actor) return leadTo(signInAgainPath(page, false));
  try {
    return answer(request, `${page}/${await receiveUpload({ ...visitor, actor }, request)}`);
  } catch (error) {
    if (error instanceof UploadRefused) return refuse(request, uploadRefusalQuery(error));
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}

/** A script asks for JSON; a form follows where it is led. */
function answer(request: Request, location: string): Response {
  return wantsJson(request) ? Response.json({ location }) : leadTo(location);
}

function refuse(request: Request, query: string): Response {
  if (!wantsJson(request)) return leadTo(`${page}?${query}`);
  return Response.json({ state: readUploadRefusal(Object.fromEntries(new URLSearchParams(query))) }, { status: 422 });
}

function wantsJson({ headers }: Request): boolean {
  return headers.get("accept") === "application/json";
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
