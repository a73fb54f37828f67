import { env } from "@/lib/env";
import type { Register } from "@/lib/registers/registers";

/** Where a register is fetched from by itself, as the settings say; undefined when it comes by upload only. */
export function registerUrl(register: Register): string | undefined {
  const settings = env();
  return {
    finess: settings.REGISTER_FINESS_URL,
    professionals: settings.REGISTER_PROFESSIONALS_URL,
    mailboxes: settings.REGISTER_MAILBOXES_URL,
  }[register];
}
