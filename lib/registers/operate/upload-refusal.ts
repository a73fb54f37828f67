import type { FormState } from "@/lib/form-state";
import { isUploadRefusal, UploadRefused } from "@/lib/registers/operate/upload-refused";
import { isRegister } from "@/lib/registers/registers";

type Query = { [name: string]: string | string[] | undefined };

/** The refusal of a file as an address may hold it, with what the form held besides the file. */
export function uploadRefusalQuery({ code, typed }: UploadRefused): string {
  const { register, forced } = typed;
  return new URLSearchParams({
    refus: code,
    ...(isRegister(register) && { register }),
    ...(forced === "on" && { forced }),
  }).toString();
}

/** The refusal that an address holds, as the form shows it: what was chosen is still chosen. */
export function readUploadRefusal({ refus, register, forced }: Query): FormState {
  if (!isUploadRefusal(refus)) return {};
  const values = { ...(isRegister(register) && { register }), ...(forced === "on" && { forced }) };
  const isRegisterMissing = refus === "fichier" && !isRegister(register);
  const refused = [...(isRegisterMissing ? [new UploadRefused("registre")] : []), new UploadRefused(refus)];
  const fieldErrors = Object.fromEntries(
    refused.flatMap(({ field, userMessage }) => (field ? [[field, [userMessage]]] : [])),
  );
  const formError = refused.find(({ field }) => field === undefined)?.userMessage;
  return { values, fieldErrors, ...(formError && { formError }) };
}
