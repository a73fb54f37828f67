import { Field } from "@/components/forms/field";
import { TextAreaField } from "@/components/forms/text-area-field";
import { enquiryFieldLabels, type TypedEnquiry } from "@/lib/connection-enquiries/fields";

/** What the structure wants. */
export function ProjectFields({ typed }: { typed: TypedEnquiry }) {
  const { people, sites, presentTool, wishedOn, message } = enquiryFieldLabels;
  return (
    <>
      <Field
        name="people"
        label={people}
        hint="Celles qui utiliseraient le service, à peu près."
        inputMode="numeric"
        width="short"
        defaultValue={typed.people}
        required
      />
      <Field
        name="sites"
        label={sites}
        hint="Un seul si tout le monde est au même endroit."
        inputMode="numeric"
        width="short"
        defaultValue={typed.sites}
        required
      />
      <Field
        name="presentTool"
        label={presentTool}
        hint="S’il y en a une&nbsp;: son nom, ou celui de votre logiciel."
        defaultValue={typed.presentTool}
      />
      <Field
        name="wishedOn"
        type="date"
        label={wishedOn}
        hint="Quand vous aimeriez commencer, si vous le savez."
        width="medium"
        defaultValue={typed.wishedOn}
      />
      <TextAreaField
        name="message"
        label={message}
        hint="Services concernés, boîtes à ouvrir, contraintes. N’indiquez aucune donnée de santé."
        rows={6}
        defaultValue={typed.message}
        required
      />
    </>
  );
}
