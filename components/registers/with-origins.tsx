import type { ReactNode } from "react";
import { ValueWithOrigin } from "@/components/registers/value-with-origin";
import type { Origins } from "@/lib/registers/fill/origins";
import type { requestSections } from "@/lib/requests/sections";

type Items = ReturnType<typeof requestSections>[number]["items"];

/** What a request says, each value with what the register said of it; for the applicant. */
export function withOrigins(items: Items, origins: Origins): { term: string; value: ReactNode }[] {
  return items.map(({ field, term, value }) => {
    const origin = origins[field];
    return { term, value: origin ? <ValueWithOrigin text={value} origin={origin} /> : value };
  });
}
