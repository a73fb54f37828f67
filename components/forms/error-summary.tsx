import type { Ref } from "react";
import { fieldId } from "@/components/forms/field-id";
import { Icon } from "@/components/ui/icon";

/** Without a script, `autofocus` is what brings people here after an error. */
const focused = { tabIndex: -1, autoFocus: true };

/** All that is wrong, at the top, each message leading to its field. */
export function ErrorSummary({
  fieldErrors = {},
  formError,
  formDetails = [],
  idPrefix,
  ref,
}: {
  fieldErrors?: Record<string, string[] | undefined> | undefined;
  formError?: string | undefined;
  formDetails?: readonly string[] | undefined;
  idPrefix?: string | undefined;
  ref?: Ref<HTMLDivElement>;
}) {
  const messages = Object.entries(fieldErrors).flatMap(([name, errors = []]) =>
    errors.map((error) => ({ id: fieldId(name, idPrefix), error })),
  );
  if (messages.length === 0 && !formError) return null;
  return (
    <div ref={ref} {...focused} role="alert" className="alert tone-danger">
      <Icon name="error" />
      <div className="alert-body">
        {formError && <p className="font-semibold">{formError}</p>}
        {formDetails.length > 0 && (
          <ul>
            {formDetails.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {messages.length > 0 && (
          <>
            <p className="font-semibold">
              {messages.length === 1 ? "Il y a une erreur à corriger" : `Il y a ${messages.length} erreurs à corriger`}
            </p>
            <ul>
              {messages.map(({ id, error }) => (
                <li key={id + error}>
                  <a href={`#${id}`}>{error}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
