/** What a server action gives back to its form: the values typed (never a secret) and what is wrong with them. */
export type FormState = {
  values?: Record<string, string | string[]> | undefined;
  fieldErrors?: Record<string, string[] | undefined> | undefined;
  formError?: string | undefined;
  /** What `formError` is about, line by line. */
  formDetails?: readonly string[] | undefined;
  notice?: string | undefined;
};

export const emptyFormState: FormState = {};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
