"use client";

import { useContext } from "react";
import { FieldSet } from "@/components/forms/field-set";
import { FormContext } from "@/components/forms/form-context";
import { TextAreaField } from "@/components/forms/text-area-field";
import { checkSubject } from "@/lib/registers/checks/check-subjects";

type Failure = { code: string; sentence: string };

/** The checks that fail, and the words that approving all the same takes; shown too when they fail since the page opened. */
export function FailuresField({ failures }: { failures: Failure[] }) {
  const { state } = useContext(FormContext);
  if (failures.length === 0 && !state.fieldErrors?.overrideReason) return null;
  return (
    <FieldSet legend="Anomalies">
      {failures.length > 0 && (
        <ul className="list-disc pl-5">
          {failures.map(({ code, sentence }) => (
            <li key={code}>
              <strong className="font-semibold">{checkSubject(code)}.</strong> {sentence}
            </li>
          ))}
        </ul>
      )}
      <TextAreaField
        name="overrideReason"
        label="Pourquoi approuver malgré les anomalies"
        required
        rows={3}
        hint="Gardé dans l’historique de la demande. Le demandeur ne le lit pas."
      />
    </FieldSet>
  );
}
