import { nameLikeness } from "@/lib/registers/name-likeness";

/** What may show that two requests, or a request and a box, are for the same thing. */
export type Compared = {
  structureId: string;
  companyName: string;
  postalCode: string;
  phone: string;
  secondPhone: string | null;
  contactEmail: string;
  responsableRpps: string;
};

export type LikenessReason = "structure" | "equivalent" | "name" | "contact" | "rpps" | "phone";

export const likenessLabels: Record<LikenessReason, string> = {
  structure: "même identifiant de structure",
  equivalent: "même établissement d’après FINESS",
  name: "nom semblable au même code postal",
  contact: "même adresse mail de contact",
  rpps: "même responsable (RPPS)",
  phone: "même téléphone",
};

/** How much each reason tells by itself, from 0 to 1. A phone or a mail may be shared by two services of a hospital. */
const weights: Record<LikenessReason, number> = {
  structure: 0.8,
  equivalent: 0.8,
  name: 0.6,
  contact: 0.5,
  rpps: 0.5,
  phone: 0.4,
};

const alike = 0.66;

export type Likeness = {
  reasons: LikenessReason[];
  /** From 0 to 100: reasons that add up come near 100, and never reach it. */
  score: number;
};

/**
 * How alike two of them are, and why; `undefined` when nothing shows it. `equivalentIds` are the other numbers that the
 * register gives to the structure of the first: its SIRET for a FINESS, and the reverse.
 */
export function likeness(one: Compared, other: Compared, equivalentIds: readonly string[] = []): Likeness | undefined {
  const name = one.postalCode === other.postalCode ? nameLikeness(one.companyName, other.companyName) : 0;
  const shown: Record<LikenessReason, boolean> = {
    structure: one.structureId === other.structureId,
    equivalent: one.structureId !== other.structureId && equivalentIds.includes(other.structureId),
    name: name >= alike,
    contact: one.contactEmail.toLowerCase() === other.contactEmail.toLowerCase(),
    rpps: one.responsableRpps === other.responsableRpps,
    phone: phonesOf(one).some((phone) => phonesOf(other).includes(phone)),
  };
  const reasons = (Object.keys(shown) as LikenessReason[]).filter((reason) => shown[reason]);
  if (reasons.length === 0) return undefined;
  const unlike = reasons.reduce((rest, reason) => rest * (1 - weights[reason] * (reason === "name" ? name : 1)), 1);
  return { reasons, score: Math.min(99, Math.round(100 * (1 - unlike))) };
}

function phonesOf({ phone, secondPhone }: Compared): string[] {
  return secondPhone ? [phone, secondPhone] : [phone];
}

/** The score in a word, beside the figure. */
export function likelihood(score: number): string {
  if (score >= 80) return "très probable";
  return score >= 50 ? "probable" : "possible";
}
