/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { ServerSettings } from "./settings.mjs" */
import { randomBytes } from "node:crypto";

/** Where something begins that is tied to one browser: a code sent by mail, an account being made. */
const doors = /^\/(connexion|inscription|mot-de-passe)(\/|\?|$)/;
const aYear = 365 * 24 * 3600;

/**
 * Gives a browser its cookie with the first page that asks for one (lib/auth/browser.ts reads it). Given with the answer
 * to a form, it would come too late for a form sent twice: those would look like two browsers.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {Pick<ServerSettings, "publicUrl">} settings
 */
export function giveBrowserCookie(request, response, { publicUrl }) {
  const isSecure = publicUrl.protocol === "https:";
  const name = isSecure ? "__Host-balorg-navigateur" : "balorg-navigateur";
  if (request.method !== "GET" || !doors.test(request.url ?? "")) return;
  if (request.headers.cookie?.includes(`${name}=`)) return;
  const attributes = `Path=/; Max-Age=${aYear}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  response.appendHeader("set-cookie", `${name}=${randomBytes(32).toString("base64url")}; ${attributes}`);
}
