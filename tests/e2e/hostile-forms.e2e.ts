import { hiddenFields, multipart } from "@/tests/support/posted-form.mjs";
import { guardedActions } from "./support/authorisation/guarded-actions";
import { tracesOf } from "./support/authorisation/traces";
import { aWorld, type World } from "./support/authorisation/world";
import { test as base, expect } from "./support/test";

const test = base.extend<object, { world: World }>({
  world: [async ({ connection }, use) => use(await aWorld(connection, process.env.E2E_URL ?? "")), { scope: "worker" }],
});

type Field = [name: string, value: string];

/** The others act on whoever sends them, or on a register or a region by its name: there is no id to write over. */
const onesOwn = [
  "closeOtherSessionsAction",
  "changePasswordAction",
  "startDraftAction",
  "fetchRegisterAction",
  "createReplyAction",
  "grantReviewerAction",
  "changeSecondLookAction",
  "saveViewAction",
  "chooseDigestAction",
  "chooseNoticesAction",
  "changeIdentityAction",
  "requestEmailChangeAction",
  "declareRppsAction",
  "closeAccountAction",
  "addPasskeyAction",
  "confirmApplicationAction",
  "endEverySessionAction",
  "forgetBrowsersAction",
  "proveWithCodeAction",
  "proveWithFactorAction",
  "removeFactorsOfAction",
  "renewRecoveryCodesAction",
  "resendProofCodeAction",
  "startApplicationAction",
  "startProofAction",
  "unlinkAccountAction",
];
const formsBoundToAnId = guardedActions.filter(({ action }) => !onesOwn.includes(action));

/** It answers the same for what is not there any more. */
const deletes = "deleteViewAction";

const anId = /[\da-f]{8}-[\da-f-]{27}/g;

/** What a form is bound to travels with it in the clear: whoever sends it may write something else there. */
const tamperings: Record<string, (bound: string) => string> = {
  "an id that is none": (bound) => bound.replace(anId, "not-a-uuid"),
  "an id of nothing": (bound) => bound.replace(anId, "00000000-0000-4000-8000-000000000000"),
  "no id": (bound) => bound.replace(anId, ""),
  "a number for an id": (bound) => bound.replaceAll(/"[\da-f]{8}-[\da-f-]{27}"/g, "1"),
  "nothing for an id": (bound) => bound.replaceAll(/"[\da-f]{8}-[\da-f-]{27}"/g, "null"),
  "an object for an id": (bound) => bound.replaceAll(/"[\da-f]{8}-[\da-f-]{27}"/g, '{"toString":1}'),
  "a list for an id": (bound) => bound.replaceAll(/"[\da-f]{8}-[\da-f-]{27}"/g, "[[]]"),
};

/** What is no longer what React writes: Next refuses it before any code of ours, with an error of its own, whatever the form. */
const brokenEnvelopes: typeof tamperings = {
  "nothing at all": () => "[]",
  "too much": (bound) => bound.replace("[", "[1,2,3,"),
  "a missing reference": (bound) => bound.replace(anId, "$@77"),
  "what is no JSON": () => "not json",
};

const someForms = formsBoundToAnId.filter((_, index) => index % 10 === 0);

for (const [kind, tamper] of Object.entries({ ...tamperings, ...brokenEnvelopes })) {
  const forms = kind in tamperings ? formsBoundToAnId : someForms;
  test(`[SEC-02] ${kind} in what a form is bound to: refused, and nothing done`, async ({ world }) => {
    for (const { prepare } of forms) await prepare?.(world);
    const before = await tracesOf(world.db, world);
    for (const { action, allowed, tried = allowed, page, holding, typed } of forms) {
      const [person = "nobody"] = tried;
      const browser = world.browsers[person];
      const hidden = hiddenFields((await browser.get(page(world))).text, holding(world));
      const fields = hidden.map(([name, value]): Field => [name, isBound(name) ? tamper(value) : value]);
      expect(fields, `the form of ${action} is tampered with`).not.toEqual(hidden);
      const { status } = await browser.post(page(world), multipart([...fields, ...Object.entries(typed(world))]));
      if (action !== deletes) expect(status, `${action} leads nowhere`).not.toBe(303);
      if (kind in tamperings) expect(status, action).toBeLessThan(500);
    }
    expect(await tracesOf(world.db, world)).toBe(before);
  });
}

/** React writes the action in the field «:0», and what it is bound to in «:1». */
function isBound(name: string): boolean {
  return /^\$ACTION_\d+:1$/.test(name);
}
