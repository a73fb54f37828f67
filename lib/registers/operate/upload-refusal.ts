import type { FormState } from "@/lib/form-state";
import { ImportUnderWay } from "@/lib/registers/operate/errors";
import { isUploadRefusal, UploadRefused } from "@/lib/registers/operate/upload-refused";

const underWay = "en-cours";

/** Why a file was not taken in, as short as an address may hold it; undefined for what is no refusal. */
export function uploadRefusalCode(error: unknown): string | undefined {
  if (error instanceof ImportUnderWay) return underWay;
  return error instanceof UploadRefused ? error.code : undefined;
}

/** The refusal that an address holds, as the form shows it. */
export function readUploadRefusal({ refus }: { refus?: string | string[] | undefined }): FormState {
  if (refus === underWay) return stateOf(new ImportUnderWay());
  return isUploadRefusal(refus) ? stateOf(new UploadRefused(refus)) : {};
}

function stateOf({ field, userMessage }: UploadRefused | ImportUnderWay): FormState {
  return field ? { fieldErrors: { [field]: [userMessage] } } : { formError: userMessage };
}
