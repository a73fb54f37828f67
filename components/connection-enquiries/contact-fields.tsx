import { Field } from "@/components/forms/field";
import { enquiryFieldLabels, type TypedEnquiry } from "@/lib/connection-enquiries/fields";

/** Whom to answer. */
export function ContactFields({ typed }: { typed: TypedEnquiry }) {
  const { contactName, contactRole, email, phone } = enquiryFieldLabels;
  return (
    <>
      <Field name="contactName" label={contactName} defaultValue={typed.contactName} autoComplete="name" required />
      <Field
        name="contactRole"
        label={contactRole}
        hint="Par exemple directrice, responsable informatique, cadre de santé."
        defaultValue={typed.contactRole}
        autoComplete="organization-title"
        required
      />
      <Field
        name="email"
        type="email"
        label={email}
        hint="Une adresse professionnelle que vous lisez&nbsp;: le code pour envoyer la demande et les réponses y arrivent."
        defaultValue={typed.email}
        autoComplete="email"
        spellCheck={false}
        required
      />
      <Field
        name="phone"
        type="tel"
        inputMode="tel"
        label={phone}
        width="medium"
        defaultValue={typed.phone}
        autoComplete="tel"
        required
      />
    </>
  );
}
