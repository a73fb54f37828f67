import { readSecondLook, type SecondLookReason } from "@/lib/regions/second-look";
import type { Check } from "@/lib/registers/checks/check";

type Approval = { checks: Pick<Check, "code" | "verdict">[]; isAddressEdited: boolean };

/** Which of the marks of a region an approval meets: a second reviewer then confirms it. A silent register proves nothing. */
export function whySecondLook(marks: readonly string[], { checks, isAddressEdited }: Approval): SecondLookReason[] {
  const isDoubted = (code: string) =>
    checks.some((check) => check.code === code && (check.verdict === "warn" || check.verdict === "fail"));
  const isMet: Record<SecondLookReason, () => boolean> = {
    other_operator_box: () => isDoubted("directory_mailbox"),
    responsable_not_found: () => isDoubted("rpps_exists"),
    address_edited: () => isAddressEdited,
  };
  return readSecondLook(marks).filter((reason) => isMet[reason]());
}
