import type { ReportedCopy } from "@/db/queries/register-copies";
import { publicUrl } from "@/lib/registers/import/source/public-url";
import { registerUrl } from "@/lib/registers/operate/register-url";

/** Whether an import was made from the address that its register has now. */
export function isConfiguredSource({ register, sourceName }: Pick<ReportedCopy, "register" | "sourceName">): boolean {
  const address = registerUrl(register);
  return address !== undefined && publicUrl(address) === sourceName;
}
