import "server-only";
import { env } from "@/lib/env";

/** Who publishes and hosts this installation, as the operator declares it in the environment. */
export function legalNotice() {
  const { LEGAL_PUBLISHER, LEGAL_DIRECTOR, LEGAL_CONTACT, LEGAL_HOST, BALORG_DEMO } = env();
  return {
    publisher: LEGAL_PUBLISHER || "Ce site est publié par l’organisme qui exploite cette installation de Balorg.",
    director: LEGAL_DIRECTOR,
    contact: LEGAL_CONTACT,
    host: LEGAL_HOST || "Ce site est hébergé par l’organisme qui l’exploite, ou par un hébergeur qu’il a choisi.",
    isDemo: BALORG_DEMO,
  };
}
