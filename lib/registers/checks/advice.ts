import type { Check } from "@/lib/registers/checks/check";
import type { CheckCode } from "@/lib/registers/checks/check-subjects";

/** What a check found that the applicant may mend before sending, what to do, and where. */
export type Advice = { code: string; sentence: string; toDo: string; step: "mailbox" | "structure" | "responsable" };

const remedies: Partial<Record<CheckCode, Pick<Advice, "toDo" | "step">>> = {
  structure_exists: {
    step: "structure",
    toDo: "Vérifiez le numéro. S’il est juste, continuez\u00a0: le centre de services s’en assurera.",
  },
  structure_open: {
    step: "structure",
    toDo: "Si la structure a changé de numéro, indiquez le nouveau. Si FINESS se trompe, continuez.",
  },
  structure_site: {
    step: "structure",
    toDo: "Indiquez le FINESS géographique\u00a0: celui du lieu où vous exercez.",
  },
  structure_category: {
    step: "structure",
    toDo: "Vérifiez le numéro de la structure et la profession du responsable.",
  },
  structure_siret: { step: "structure", toDo: "Vérifiez le numéro de la structure." },
  rpps_exists: { step: "responsable", toDo: "Vérifiez le numéro RPPS. S’il est juste, continuez." },
  rpps_name: { step: "responsable", toDo: "Vérifiez le numéro, puis le nom et le prénom\u00a0: ceux du RPPS." },
  rpps_profession: { step: "responsable", toDo: "Choisissez la profession inscrite au RPPS." },
  rpps_practice: {
    step: "responsable",
    toDo: "Si ce changement est récent, continuez\u00a0: le RPPS est parfois en retard.",
  },
  contact_email: { step: "mailbox", toDo: "Indiquez si possible une adresse que toute l’équipe peut lire." },
  directory_mailbox: { step: "structure", toDo: "Assurez-vous avec vos collègues qu’il en faut une autre." },
};

/** What is worth saying to the applicant. None of it keeps the request from being sent. */
export function adviceFor(checks: Check[]): Advice[] {
  return checks.flatMap(({ code, verdict, sentence }) => {
    const remedy = (remedies as Record<string, Pick<Advice, "toDo" | "step"> | undefined>)[code];
    return remedy && (verdict === "warn" || verdict === "fail") ? [{ code, sentence, ...remedy }] : [];
  });
}
