import { linkToken } from "@/lib/connection-enquiries/link-token";
import { startProof } from "@/lib/connection-enquiries/start-proof";
import { keyedHash, randomToken } from "@/lib/secrets";
import { aBrowser, ageCodes } from "@/tests/support/accounts";
import { aFilledDraft, anEnquiry, aQuestion } from "@/tests/support/enquiries";
import { httpBrowser } from "../http-browser";
import { codeSentTo } from "../mails";
import type { BrowserAction } from "./browser-actions";
import type { World } from "./world";

/** What continues an enquiry: a draft in the browser that fills it in, or the link that its mails carry. */
export const enquiryActions: BrowserAction[] = [
  {
    action: "discardEnquiryAction",
    page: "/raccordement",
    holding: "Effacer le brouillon",
    comeTo: filledIn,
    leadsTo: "/raccordement?brouillon=abandonne",
  },
  {
    action: "startEnquiryProofAction",
    page: "/raccordement/recapitulatif",
    holding: "Recevoir le code",
    comeTo: filledIn,
    leadsTo: "/raccordement/code",
  },
  {
    action: "sendEnquiryAction",
    page: "/raccordement/code",
    holding: 'name="code"',
    comeTo: awaitingCode,
    leadsTo: "/raccordement/suivi?fait=envoyee",
  },
  {
    action: "resendEnquiryCodeAction",
    page: "/raccordement/code",
    holding: "Renvoyer le code",
    comeTo: async (world) => {
      const { browser, email } = await awaitingCode(world);
      await ageCodes(world.db, email, 60);
      return { browser, typed: {} };
    },
    leadsTo: undefined,
  },
  {
    action: "takeOverDraftAction",
    page: "/raccordement/suivi",
    holding: "Reprendre ici",
    comeTo: async (world) => openingLink(world, (await filledIn(world)).draftId),
    leadsTo: "/raccordement",
  },
  {
    action: "answerEnquiryAction",
    page: "/raccordement/suivi",
    holding: 'name="answer"',
    comeTo: async (world) => {
      const { id } = await anEnquiry(world.db, { status: "information_requested" });
      await aQuestion(world.db, id, world.persons.operator.id);
      return openingLink(world, id, { answer: "Quatre services." });
    },
    leadsTo: "/raccordement/suivi?fait=reponse",
  },
  {
    action: "withdrawEnquiryAction",
    page: "/raccordement/suivi/retirer",
    holding: "Retirer cette demande",
    comeTo: async (world) => openingLink(world, (await anEnquiry(world.db)).id),
    leadsTo: "/raccordement/suivi?fait=retrait",
  },
];

/** A browser whose draft only lacks to be sent. */
async function filledIn({ site, db, names }: World) {
  const token = randomToken();
  const visitor = aBrowser(db, { browser: keyedHash("browser", token) });
  const { id: draftId, email } = await aFilledDraft(visitor);
  names.push(email);
  const browser = httpBrowser(site, { name: "balorg-navigateur", value: token });
  return { browser, visitor, draftId, email, typed: {} };
}

async function awaitingCode(world: World) {
  const { browser, visitor, email } = await filledIn(world);
  await startProof(visitor);
  return { browser, email, typed: { code: await codeSentTo(email) } };
}

function openingLink({ site, names }: World, id: string, typed: Record<string, string> = {}) {
  names.push(id);
  return { browser: httpBrowser(site, { name: "balorg-raccordement", value: linkToken(id) }), typed };
}
