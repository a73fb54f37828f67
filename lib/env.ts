import { z } from "zod";
import { parseKnownNetworks } from "@/lib/accounts/known-networks";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .optional()
  .transform((value) => value === "1" || value === "true");

/** Registers and Pro Santé Connect decide who is who: they answer over https, or on this machine. Empty is unset. */
const trustedUrl = z
  .url({ protocol: /^https?$/ })
  .refine((address) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address), {
    error: "must be https, or http on this machine",
  })
  .optional()
  .or(z.literal("").transform(() => undefined));

const knownNetworks = z
  .string()
  .default("")
  .transform((text, context) => {
    const networks = parseKnownNetworks(text);
    if (!networks)
      context.issues.push({ code: "custom", message: "must be like 10.1.0.0/16=CHU de Toulouse", input: text });
    return networks ?? [];
  });

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().positive().default(10),
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(32),
  BALORG_SECRET: z.string().min(32),
  BALORG_DEMO: flag,
  KNOWN_NETWORKS: knownNetworks,
  LIMITS_ORIGIN_FACTOR: z.coerce.number().positive().default(1),
  MAIL_FROM: z.string().default("Balorg <ne-pas-repondre@balorg.example>"),
  RESEND_API_KEY: z.string().optional(),
  SMTP_URL: z.string().optional(),
  LEGAL_PUBLISHER: z.string().optional(),
  LEGAL_DIRECTOR: z.string().optional(),
  LEGAL_CONTACT: z.string().optional(),
  LEGAL_HOST: z.string().optional(),
  REGISTER_FINESS_URL: trustedUrl,
  REGISTER_PROFESSIONALS_URL: trustedUrl,
  REGISTER_MAILBOXES_URL: trustedUrl,
  PSC_ENVIRONMENT: z.enum(["production", "sandbox"]).default("production"),
  PSC_CLIENT_ID: z.string().optional(),
  PSC_CLIENT_SECRET: z.string().optional(),
  PSC_ISSUER: trustedUrl,
  PSC_AUTHORIZATION_URL: trustedUrl,
  PSC_TOKEN_URL: trustedUrl,
  PSC_USERINFO_URL: trustedUrl,
  PSC_JWKS_URL: trustedUrl,
  PSC_LOGOUT_URL: trustedUrl,
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
