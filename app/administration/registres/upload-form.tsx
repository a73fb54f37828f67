"use client";

import { CheckboxField } from "@/components/forms/checkbox-field";
import { ErrorSummary } from "@/components/forms/error-summary";
import { Field } from "@/components/forms/field";
import { FormContext } from "@/components/forms/form-context";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormState } from "@/lib/form-state";
import { registerLabels, registers } from "@/lib/registers/registers";
import { UploadProgress } from "./upload-progress";
import { useUpload } from "./use-upload";

/** Not an action: the file goes to a route that reads it as it comes, and a script tells how far it is. */
export function UploadForm({ initialState }: { initialState: FormState }) {
  const { state, progress, summary, send, cancel } = useUpload(initialState);
  const isSending = progress !== undefined;
  return (
    <FormContext value={{ state, pending: isSending, idPrefix: undefined }}>
      <form
        method="post"
        action="/administration/registres/envoi"
        encType="multipart/form-data"
        onSubmit={send}
        noValidate
        className="form"
      >
        <ErrorSummary ref={summary} fieldErrors={state.fieldErrors} formError={state.formError} />
        <p className="required-note">Les champs marqués d’un * sont obligatoires.</p>
        <RadioGroup
          name="register"
          legend="Registre que contient le fichier"
          required
          options={registers.map((register) => ({ value: register, label: registerLabels[register] }))}
        />
        <CheckboxField
          name="forced"
          label="Forcer l’import"
          hint="Accepte un fichier bien plus petit que le précédent, plus ancien, coupé, ou dont beaucoup de lignes sont refusées. À ne cocher que si vous êtes sûr du fichier : il remplace la copie en service."
        />
        <Field
          name="file"
          type="file"
          label="Fichier"
          required
          accept=".csv,.txt,.zip"
          hint="Tel qu’il est publié, en zip ou non ; 2 Go au plus."
        />
        {isSending ? (
          <UploadProgress {...progress} onCancel={cancel} />
        ) : (
          <div>
            <SubmitButton>Envoyer et importer</SubmitButton>
          </div>
        )}
      </form>
    </FormContext>
  );
}
