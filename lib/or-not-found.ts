import { notFound } from "next/navigation";
import { ZodError } from "zod";
import { NotFound } from "@/lib/errors";
import { recordForbiddenReading } from "@/lib/journal/record-forbidden-reading";

/** Runs a reading for a page; what is missing, forbidden or malformed becomes the same 404. */
export async function orNotFound<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotFound) await recordForbiddenReading();
    if (error instanceof NotFound || error instanceof ZodError) notFound();
    throw error;
  }
}
