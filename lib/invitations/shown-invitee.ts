import { formatRpps } from "@/lib/identifiers/rpps";

/** Who is invited, as those who invite know them. */
export function shownInvitee({ email, rpps }: { email: string | null; rpps: string | null }): string {
  return email ?? `RPPS ${formatRpps(rpps ?? "")}`;
}
