import { z } from "zod";
import { checkFiness, normaliseFiness } from "@/lib/identifiers/finess";
import { checkRpps, normaliseRpps } from "@/lib/identifiers/rpps";
import { checkSiret, normaliseSiret } from "@/lib/identifiers/siret";
import { isProfessionCode } from "@/lib/professions/professions";
import type { PscActivity, PscClaims } from "@/lib/psc/claims";
import { readablePersonName } from "@/lib/registers/fill/readable-person-name";

/** Any field may be left out or be an empty string. */
const text = z
  .string()
  .max(500)
  .nullish()
  .transform((value) => value?.replace(/[\s\p{Cc}]+/gu, " ").trim() || undefined);

const activitySchema = z.object({
  numeroFinessSite: text,
  numeroSiretSite: text,
  raisonSocialeSite: text,
  enseigneCommercialeSite: text,
  numeroVoie: text,
  codeTypeDeVoie: text,
  libelleVoie: text,
  bureauCedex: text,
  codePostal: text,
  codeCommune: text,
  telephone: text,
});

const practiceSchema = z.object({
  codeProfession: text,
  nomDexercice: text,
  prenomDexercice: text,
  activities: z.array(activitySchema).max(50).nullish(),
});

const userinfoSchema = z.object({
  SubjectNameID: z.string().trim().min(1).max(100),
  given_name: text,
  family_name: text,
  SubjectRefPro: z.object({ exercices: z.array(practiceSchema).max(50).nullish() }).nullish(),
});

/** What is of use here in a userinfo answer of Pro Santé Connect; throws a `ZodError` when it is not one. */
export function readClaims(userinfo: unknown): PscClaims {
  const { SubjectNameID: subjectNameId, given_name, family_name, SubjectRefPro } = userinfoSchema.parse(userinfo);
  const practices = SubjectRefPro?.exercices ?? [];
  const rpps = normaliseRpps(subjectNameId);
  return {
    subjectNameId,
    firstName: nameOf(given_name ?? practices[0]?.prenomDexercice),
    lastName: nameOf(family_name ?? practices[0]?.nomDexercice),
    rpps: checkRpps(rpps) ? undefined : rpps,
    professionCode: practices.map(professionOf).find((code) => code !== undefined),
    activities: practices.flatMap((practice) =>
      (practice.activities ?? []).map((activity) => readActivity(activity, professionOf(practice))).filter(saysWhere),
    ),
  };
}

/** As an account may bear it: the person can't mend what is fixed. */
function nameOf(text = ""): string {
  return readablePersonName(text.replace(/[^\p{L}\p{M}'’ .-]/gu, " "))
    .slice(0, 80)
    .trim();
}

function professionOf({ codeProfession }: z.output<typeof practiceSchema>): string | undefined {
  return codeProfession && isProfessionCode(codeProfession) ? codeProfession : undefined;
}

function readActivity(activity: z.output<typeof activitySchema>, professionCode: string | undefined): PscActivity {
  const finess = normaliseFiness(activity.numeroFinessSite ?? "");
  const siret = normaliseSiret(activity.numeroSiretSite ?? "");
  const street = [activity.numeroVoie, activity.codeTypeDeVoie, activity.libelleVoie].filter(Boolean).join(" ");
  return {
    professionCode,
    finess: checkFiness(finess) ? undefined : finess,
    siret: checkSiret(siret) ? undefined : siret,
    companyName: activity.enseigneCommercialeSite ?? activity.raisonSocialeSite,
    street: activity.libelleVoie && street,
    postalCode: activity.codePostal,
    deliveryLine: activity.bureauCedex,
    communeCode: activity.codeCommune,
    phone: activity.telephone,
  };
}

/** An activity without a name nor a number fills nothing in. */
function saysWhere({ finess, siret, companyName }: PscActivity): boolean {
  return Boolean(finess || siret || companyName);
}
