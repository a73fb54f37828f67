import { RequestInput } from "@/components/requests/request-input";

type Saved = {
  responsableLastName: string | null;
  responsableFirstName: string | null;
  responsableProfessionCode: string | null;
  responsableRpps: string | null;
};

/** The health professional who answers for the box. */
export function ResponsableFields({ saved }: { saved: Saved }) {
  return (
    <>
      <RequestInput field="responsableLastName" value={saved.responsableLastName} />
      <RequestInput field="responsableFirstName" value={saved.responsableFirstName} />
      <RequestInput field="responsableProfessionCode" value={saved.responsableProfessionCode} />
      <RequestInput field="responsableRpps" value={saved.responsableRpps} />
    </>
  );
}
