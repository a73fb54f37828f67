/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { ServerSettings } from "./settings.mjs" */
import { comesFromOurPages } from "./comes-from-our-pages.mjs";
import { isReadableTarget } from "./is-readable-target.mjs";

/** Next's own limit for a form; it would answer «Internal Server Error» to a longer one. */
const largestForm = 1024 * 1024;

/** The file of a register, read as it comes: the same limit as lib/registers/operate/largest-upload.ts, and the form around. */
const largestUpload = 2 * 1024 ** 3 + largestForm;

/** @param {string | undefined} target */
export function isUpload(target) {
  return target?.split("?", 1)[0] === "/administration/registres/envoi";
}

/**
 * Why a request must not reach the application, or `undefined` when it may.
 *
 * @param {Pick<IncomingMessage, "url" | "method" | "headers">} request
 * @param {Pick<ServerSettings, "publicUrl">} settings
 * @returns {{ status: number, message: string } | undefined}
 */
export function refusal(request, { publicUrl }) {
  if (!isReadableTarget(request.url)) {
    return { status: 400, message: "Cette adresse n’est pas valide. Vérifiez le lien, ou repartez de l’accueil." };
  }
  if (!comesFromOurPages(request, publicUrl)) {
    return {
      status: 403,
      message: `Cet envoi ne vient pas d’une page du site : il a été refusé. Revenez sur ${publicUrl.origin} et recommencez.`,
    };
  }
  const size = Number(request.headers["content-length"] ?? 0);
  if (isUpload(request.url) ? size > largestUpload : size > largestForm) {
    const advice = isUpload(request.url)
      ? "2 Go au plus. Revenez en arrière et envoyez plutôt le fichier zip tel qu’il est publié."
      : "1 Mo au plus. Revenez en arrière et raccourcissez-le.";
    return { status: 413, message: `Cet envoi est trop volumineux : ${advice}` };
  }
  return undefined;
}

/**
 * @param {ServerResponse} response
 * @param {{ status: number, message: string }} refused
 */
export function refuse(response, { status, message }) {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    connection: "close",
  });
  response.end(`${message}\n`);
}
