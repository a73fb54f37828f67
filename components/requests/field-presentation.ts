import type { FieldProps } from "@/components/forms/field";
import type { RequestField } from "@/lib/requests/fields";

type Presentation = Pick<
  FieldProps,
  "type" | "inputMode" | "autoComplete" | "spellCheck" | "width" | "list" | "required" | "hint"
>;

/** How each field is asked for: what the browser may help with, and what to know before typing. */
export const fieldPresentation: Record<RequestField, Presentation> = {
  contactEmail: {
    type: "email",
    autoComplete: "email",
    spellCheck: false,
    required: true,
    hint: "Une adresse mail ordinaire de l’équipe, par exemple pharmacie-du-centre-albi@gmail.com. Ce n’est pas la future adresse MSSanté.",
  },
  description: {
    required: true,
    hint: "Nom du service, structure, ville, code postal : c’est ce qui permet de vous retrouver dans l’annuaire. Mettez l’essentiel au début, l’annuaire peut couper la suite. Par exemple : Pharmacie du lac 66000 Perpignan.",
  },
  structureIdType: {
    required: true,
    width: "medium",
    hint: "Le FINESS géographique est celui du lieu d’exercice ; le FINESS juridique, celui de l’entité dont il dépend. SIREN ou SIRET : seulement si la structure n’a pas de FINESS.",
  },
  structureId: {
    required: true,
    width: "medium",
    autoComplete: "off",
    spellCheck: false,
    hint: "FINESS : 9 caractères. SIRET : 14 chiffres. SIREN : 9 chiffres. Les espaces sont acceptés.",
  },
  companyName: {
    required: true,
    autoComplete: "organization",
    hint: "Le nom de la structure, par exemple Pharmacie du centre. Il entre dans l’adresse MSSanté.",
  },
  service: { hint: "S’il y en a un, par exemple Cardiologie." },
  street: { autoComplete: "street-address", hint: "Numéro et rue." },
  postalCode: {
    required: true,
    width: "short",
    inputMode: "numeric",
    autoComplete: "postal-code",
    hint: "La ville et le département s’en déduisent quand il n’y en a qu’un possible.",
  },
  city: { required: true, width: "medium", list: "communes", autoComplete: "address-level2" },
  departmentCode: { required: true, width: "medium" },
  phone: { type: "tel", inputMode: "tel", autoComplete: "tel", required: true, width: "medium" },
  secondPhone: { type: "tel", inputMode: "tel", width: "medium" },
  responsableLastName: { required: true },
  responsableFirstName: { required: true },
  responsableProfessionCode: { required: true, width: "medium" },
  responsableRpps: {
    required: true,
    width: "medium",
    inputMode: "numeric",
    autoComplete: "off",
    hint: "11 chiffres, inscrits sur la carte CPS. Les espaces sont acceptés.",
  },
  paperless: { hint: "Ce qui arrive par la messagerie ne vous est plus envoyé par courrier." },
  isListed: {
    hint: "Les professionnels vous trouvent et, si vous êtes une pharmacie, les citoyens aussi par Mon espace santé. Sans cela, seuls ceux qui connaissent l’adresse peuvent vous écrire.",
  },
};
