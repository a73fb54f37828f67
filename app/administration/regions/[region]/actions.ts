"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { regionSubject } from "@/lib/regions/region-subject";
import { changeSecondLook } from "@/lib/team/change-second-look";
import { changeSecondLookSchema } from "@/lib/team/schema";

export async function changeSecondLookAction(regionCode: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const input = parseForm(changeSecondLookSchema, form, { regionCode });
  if (!input.ok) return input.state;
  const changed = await attempt(
    form,
    () => changeSecondLook(context, input.data),
    journalled(context, "region.second_look_changed", regionSubject(input.data.regionCode)),
  );
  if (!changed.ok) return changed.state;
  refresh();
  redirect(`/administration/regions/${input.data.regionCode}?fait=second-regard`);
}
