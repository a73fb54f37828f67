import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .optional()
  .transform((value) => value === "1" || value === "true");

/** Registers decide who is a professional: they come over https, or from this machine. Empty is unset. */
const registerUrl = z
  .url({ protocol: /^https?$/ })
  .refine((address) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address), {
    error: "must be https, or http on this machine",
  })
  .optional()
  .or(z.literal("").transform(() => undefined));

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().positive().default(10),
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(32),
  BALORG_SECRET: z.string().min(32),
  BALORG_DEMO: flag,
  LIMITS_ORIGIN_FACTOR: z.coerce.number().positive().default(1),
  MAIL_FROM: z.string().default("Balorg <ne-pas-repondre@balorg.example>"),
  RESEND_API_KEY: z.string().optional(),
  SMTP_URL: z.string().optional(),
  LEGAL_PUBLISHER: z.string().optional(),
  LEGAL_DIRECTOR: z.string().optional(),
  LEGAL_CONTACT: z.string().optional(),
  LEGAL_HOST: z.string().optional(),
  REGISTER_FINESS_URL: registerUrl,
  REGISTER_PROFESSIONALS_URL: registerUrl,
  REGISTER_MAILBOXES_URL: registerUrl,
});

let parsed: z.infer<typeof schema> | undefined;

/** The settings of this process, read from the environment at first use; throws a list of what is missing or wrong. */
export function env() {
  if (!parsed) {
    const result = schema.safeParse(process.env);
    if (!result.success) throw new Error(`Environment: ${z.prettifyError(result.error)}`);
    parsed = result.data;
  }
  return parsed;
}
