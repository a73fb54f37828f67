import type { z } from "zod";
import { assertSignedIn, type Context, visitorContext } from "@/lib/context";
import { DomainError, NotFound } from "@/lib/errors";
import { parseForm } from "@/lib/forms";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { mailDocument, noMailDocument } from "@/lib/review/mail-document";
import { type PreviewedMail, previewApproval, previewQuestions, previewRefusal } from "@/lib/review/preview-mail";
import { previewedAddressSchema } from "@/lib/review/previewed-address-schema";
import { readRequest } from "@/lib/review/read-request";
import { askSchema, refuseSchema } from "@/lib/review/schemas";

type Route = RouteContext<"/instruction/[demande]/courriel">;
type Preview = (context: Context, requestId: string) => Promise<string>;

/** A mail is full of style attributes and of no script: its own policy allows the former and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

/** The mail of an approval before it is sent, for an address. */
export async function GET(request: Request, route: Route): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) form.set(name, value);
  return answer(route, preview(form, previewedAddressSchema, previewApproval));
}

/** The mail of questions or of a refusal, with the words of the form as it is being filled in. */
export async function POST(request: Request, route: Route): Promise<Response> {
  const form = await request.formData();
  return answer(
    route,
    form.has("refusalText") ? preview(form, refuseSchema, previewRefusal) : preview(form, askSchema, previewQuestions),
  );
}

/** Nobody but the reviewers of the request learns that this exists. */
async function answer({ params }: Route, show: Preview): Promise<Response> {
  const context = await visitorContext();
  const requestId = requestIdSchema.safeParse((await params).demande);
  try {
    assertSignedIn(context);
    if (!requestId.success) throw new NotFound();
    await readRequest(context, requestId.data);
    return framed(await show(context, requestId.data));
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}

function preview<S extends z.ZodType>(
  form: FormData,
  schema: S,
  make: (context: Context, input: z.output<S>) => Promise<PreviewedMail>,
): Preview {
  return async (context, requestId) => {
    const input = parseForm(schema, form, { requestId });
    if (!input.ok)
      return noMailDocument(Object.values(input.state.fieldErrors ?? {}).flatMap((errors) => errors ?? []));
    try {
      return mailDocument(await make(context, input.data));
    } catch (error) {
      if (error instanceof NotFound || !(error instanceof DomainError)) throw error;
      return noMailDocument([error.userMessage]);
    }
  };
}

function framed(html: string): Response {
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "x-frame-options": "SAMEORIGIN",
      "cache-control": "no-store",
    },
  });
}
