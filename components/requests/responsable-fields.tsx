import type { ReactNode } from "react";
import { RequestInput } from "@/components/requests/request-input";
import type { Origins } from "@/lib/registers/fill/origins";

type Saved = {
  responsableLastName: string | null;
  responsableFirstName: string | null;
  responsableProfessionCode: string | null;
  responsableRpps: string | null;
};

type Props = {
  saved: Saved;
  /** What the register says of each field, once the person was picked there. */
  origins?: Origins;
  /** What the register knows of the number typed. */
  finding?: ReactNode;
};

/** The health professional who answers for the box. */
export function ResponsableFields({ saved, origins = {}, finding }: Props) {
  const input = (field: keyof Saved) => <RequestInput field={field} value={saved[field]} origin={origins[field]} />;
  return (
    <>
      {input("responsableLastName")}
      {input("responsableFirstName")}
      {input("responsableProfessionCode")}
      {input("responsableRpps")}
      {finding}
    </>
  );
}
