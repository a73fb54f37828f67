import { insertHold } from "@/db/queries/request-holds";
import { requestVersions } from "@/db/schema";
import { aDecision } from "@/tests/support/decisions";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import type { FormCase, Scene } from "./form-cases";
import { anOccitanieReviewer } from "./people";
import { aPharmacy } from "./pharmacy";

const decisionAt =
  (segment: string, values: Parameters<typeof aRequest>[1] = {}) =>
  async ({ db, signInAs }: Scene) => {
    const reviewer = await anOccitanieReviewer(db);
    const { companyName } = aPharmacy();
    const { id, applicantId } = await aRequest(db, { companyName, ...values });
    await db.insert(requestVersions).values({ requestId: id, version: 1, content: {}, submittedById: applicantId });
    await signInAs(reviewer.id);
    return `/instruction/${id}${segment && `/${segment}`}`;
  };

const reason = () => ({ reason: "Deux services demandent chacun leur boîte." });

/** What a reviewer decides. */
export const reviewForms: FormCase[] = [
  {
    name: "l’approbation",
    open: decisionAt("approuver"),
    typed: () => ({
      localPart: aPharmacy().address.split("@")[0] ?? "",
      domain: "pharmacien.oc.mssante.fr",
    }),
    button: { intent: "approve" },
    required: ["localPart", "domain"],
  },
  {
    name: "le refus",
    open: decisionAt("refuser"),
    typed: () => ({ refusalText: "Le numéro manque.", refusalReason: "incomplete", correctionInvited: "on" }),
    required: ["refusalText", "refusalReason"],
  },
  {
    name: "la demande d’informations",
    open: decisionAt("demander"),
    typed: () => ({ message: "Bonjour.", ask_street: "on", question_street: "Quel numéro ?" }),
    required: ["message"],
    isFreeText: true,
  },
  {
    name: "la reprise de l’examen",
    open: decisionAt("reprendre", { status: "information_requested" }),
    typed: reason,
    required: ["reason"],
    isFreeText: true,
  },
  {
    name: "l’autorisation d’une autre demande",
    open: decisionAt("autoriser"),
    typed: reason,
    required: ["reason"],
    isFreeText: true,
  },
  {
    name: "la reprise à un collègue",
    open: async (scene) => {
      const path = await decisionAt("prendre")(scene);
      await insertHold(scene.db, path.split("/")[2] ?? "", (await aReviewer(scene.db)).id);
      return path;
    },
    typed: reason,
    required: ["reason"],
    isFreeText: true,
  },
  {
    name: "le second regard",
    open: async (scene) => {
      const path = await decisionAt("second-regard")(scene);
      const { id } = await aReviewer(scene.db);
      const awaited = { state: "second_look" as const, secondLookReasons: ["address_edited"] };
      await aDecision(scene.db, path.split("/")[2] ?? "", id, awaited);
      return path;
    },
    typed: reason,
    required: ["reason"],
    isFreeText: true,
  },
  {
    name: "la note",
    open: decisionAt(""),
    typed: () => ({ note: "Rappelée ce matin." }),
    required: ["note"],
    isFreeText: true,
  },
];
