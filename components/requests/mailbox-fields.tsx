import { EmailSuggestion } from "@/components/requests/email-suggestion";
import { RequestInput } from "@/components/requests/request-input";

/** The box: how to reach the team meanwhile, and what the directory will say of it. */
export function MailboxFields({ saved }: { saved?: { contactEmail: string | null; description: string | null } }) {
  return (
    <>
      <RequestInput field="contactEmail" value={saved?.contactEmail ?? null} />
      <EmailSuggestion name="contactEmail" />
      <RequestInput field="description" value={saved?.description ?? null} />
    </>
  );
}
