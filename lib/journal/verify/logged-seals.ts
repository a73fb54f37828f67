import { z } from "zod";

const bytes = z
  .string()
  .regex(/^[0-9a-f]+$/)
  .transform((hex) => Buffer.from(hex, "hex"));

const loggedSeal = z.object({
  where: z.literal("journal"),
  message: z.literal("sealed"),
  number: z.int(),
  sealedAt: z.int(),
  day: z.iso.date(),
  position: z.int(),
  hash: bytes,
  signature: bytes,
});

export type LoggedSeal = Omit<z.output<typeof loggedSeal>, "where" | "message">;

/** The seals that the lines of a log tell of; other lines are passed over. */
export function readLoggedSeals(log: string): LoggedSeal[] {
  return log.split("\n").flatMap((line) => {
    const start = line.indexOf("{");
    if (start < 0) return [];
    try {
      const { data } = loggedSeal.safeParse(JSON.parse(line.slice(start)));
      return data ? [data] : [];
    } catch {
      return [];
    }
  });
}
