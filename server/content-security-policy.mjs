/** @import { ServerSettings } from "./settings.mjs" */

/**
 * The Content-Security-Policy of a page, given what its scripts are recognised by: a nonce, or hashes.
 *
 * @param {Pick<ServerSettings, "dev" | "publicUrl" | "formTargets">} settings
 * @param {string[]} scripts sources to add to `'self'`, for instance `'nonce-…'` or `'sha256-…'`
 */
export function contentSecurityPolicy({ dev, publicUrl, formTargets }, scripts) {
  const directives = [
    "default-src 'self'",
    // React needs eval, and Next inline styles, to show errors while developing.
    ["script-src 'self'", ...scripts, ...(dev ? ["'unsafe-eval'"] : [])].join(" "),
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // A form that redirects to the identity provider is blocked unless its origin is listed.
    ["form-action 'self'", ...formTargets].join(" "),
    "frame-ancestors 'none'",
    ...(publicUrl.protocol === "https:" ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}
