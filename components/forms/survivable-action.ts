import { unstable_rethrow } from "next/navigation";
import type { FormAction, FormState } from "@/lib/form-state";

const lost =
  "L’envoi n’a pas abouti. Ce que vous avez saisi est toujours là : vérifiez votre connexion, puis recommencez.";

/** An action whose answer never comes (network down, server restarting) leaves the person on the form, with what they typed. */
export function survivableAction(action: FormAction): FormAction {
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error); // a redirection, for one, comes as an error
      return { values: typedValues(form), formError: lost };
    }
  };
}

function typedValues(form: FormData): FormState["values"] {
  const texts = [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name).filter((value) => typeof value === "string");
    return [name, values.length > 1 ? values : (values[0] ?? "")] as const;
  });
  return Object.fromEntries(texts);
}
