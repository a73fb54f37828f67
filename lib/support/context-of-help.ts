import { safeReturnPath } from "@/lib/auth/return-path";

const none = "/";
const longestReference = 64;

/** The page that help is asked about: a path of this site without its query, which may say more than it should. */
export function pageOfHelp(value: unknown): string | undefined {
  const path = safeReturnPath(typeof value === "string" ? value.split(/[?#]/)[0] : undefined, none);
  return path === none && value !== none ? undefined : path;
}

/** The reference of an error that somebody was shown: letters, digits and hyphens. */
export function referenceOfHelp(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= longestReference && /^[\w-]+$/.test(value) ? value : undefined;
}

/** The address of the form, with what it is about. */
export function helpHref({ page, reference }: { page?: string | undefined; reference?: string | undefined }) {
  const query = new URLSearchParams({ ...(page && { page }), ...(reference && { reference }) }).toString();
  return query ? (`/aide/contact?${query}` as const) : "/aide/contact";
}
