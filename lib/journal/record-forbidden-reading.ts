import "server-only";
import { requestPath } from "@/lib/auth/origin";
import { visitorContext } from "@/lib/context";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { subjectOfPath } from "@/lib/journal/subject-of-path";

/** Writes that somebody signed in asked for the page of a box or of a request that is not open to them. */
export async function recordForbiddenReading(): Promise<void> {
  const [context, path] = await Promise.all([visitorContext(), requestPath()]);
  const subject = subjectOfPath(path);
  if (context.actor && subject) await recordRefusal(context, `${subject.type}.read`, subject, "NotFound");
}
