/** @import { ServerResponse } from "node:http" */

/** @param {string} title @param {string} body */
const page = (title, body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;

/**
 * Where a person logs in and agrees, in one plain form.
 *
 * @param {ServerResponse} response
 */
export function loginPage(response) {
  response.setHeader("content-type", "text/html; charset=utf-8").end(
    page(
      "Fournisseur d’identité de test",
      `<form method="post">
        <p><label>Identifiant <input name="identifiant"></label></p>
        <p><button>Se connecter et accepter</button> <button name="refus" value="1">Refuser</button></p>
      </form>`,
    ),
  );
}

/**
 * @param {{ body: unknown }} context
 * @param {string} form
 */
export function logoutPage(context, form) {
  context.body = page(
    "Fin de session",
    `${form}<button form="op.logoutForm" name="logout" value="yes">Confirmer la déconnexion</button>`,
  );
}

/** @param {string} body */
export function readForm(body) {
  return new URLSearchParams(body);
}
