import type { Check } from "@/lib/registers/checks/check";
import type { CopyDates } from "@/lib/registers/checks/sources";
import { type Register, registerLabels, registers } from "@/lib/registers/registers";

/** The registers of which a newer copy is in service than the one that these checks were made on. */
export function newerCopies(checks: Check[], copies: CopyDates): Register[] {
  return registers.filter((register) => {
    const made = checks.filter(({ source }) => source === registerLabels[register]);
    const current = copies[register];
    return current !== undefined && made.some(({ sourceDate }) => sourceDate === null || sourceDate < current);
  });
}
