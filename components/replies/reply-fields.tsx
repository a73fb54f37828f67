import { CheckboxField } from "@/components/forms/checkbox-field";
import { Field } from "@/components/forms/field";
import { FieldSet } from "@/components/forms/field-set";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextAreaField } from "@/components/forms/text-area-field";
import { ReplyPreview } from "@/components/replies/reply-preview";
import { VariablesList } from "@/components/replies/variables-list";
import { type Reply, replyUseLabels, replyUses } from "@/lib/replies/reply";
import type { ReplyValues } from "@/lib/replies/variables";
import { refusalReasonLabels, refusalReasons } from "@/lib/requests/refusal-reasons";
import { reviewFieldLabels, reviewSections } from "@/lib/review/field-labels";

type Props = { reply?: Reply | undefined; example: ReplyValues };

/** All that a text holds, with what it looks like on an example. Inside a form. */
export function ReplyFields({ reply, example }: Props) {
  return (
    <div className="group form">
      <Field
        name="title"
        label="Titre"
        required
        maxLength={80}
        defaultValue={reply?.title}
        hint="Ce que l’on cherche en instruisant. Le demandeur ne le voit pas."
      />
      <RadioGroup
        name="use"
        legend="Usage"
        required
        layout="inline"
        defaultValue={reply?.use}
        options={replyUses.map((use) => ({ value: use, label: replyUseLabels[use] }))}
      />
      <div className="hidden group-has-[input[value=refuse]:checked]:block">
        <SelectField
          name="refusalReason"
          label="Motif proposé avec ce texte"
          placeholder="Aucun"
          defaultValue={reply?.refusalReason}
          options={refusalReasons.map((value) => ({ value, label: refusalReasonLabels[value] }))}
        />
      </div>
      <div className="hidden group-has-[input[value=ask]:checked]:block">
        <FieldSet legend="Champs cochés avec ce texte">
          <div className="grid gap-x-6 sm:grid-cols-2">
            {reviewSections
              .flatMap(({ fields }) => fields)
              .map((field) => (
                <CheckboxField
                  key={field}
                  name={`about_${field}`}
                  label={reviewFieldLabels[field]}
                  defaultChecked={reply?.fields.includes(field)}
                />
              ))}
          </div>
        </FieldSet>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-4">
          <TextAreaField
            name="body"
            label="Texte"
            required
            rows={16}
            defaultValue={reply?.body}
            hint="Dites ce qui ne va pas, puis ce que le demandeur peut faire. Les mots entre doubles accolades sont remplacés."
          />
          <VariablesList example={example} />
        </div>
        <ReplyPreview saved={reply?.body ?? ""} example={example} />
      </div>
    </div>
  );
}
