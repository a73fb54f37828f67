"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { enquiryNamed } from "@/lib/connection-enquiries/enquiry-subject";
import { enquiryActionSchema, noteSchema } from "@/lib/connection-enquiries/operator-schemas";
import { saveNote } from "@/lib/connection-enquiries/save-note";
import { takeCharge } from "@/lib/connection-enquiries/take-charge";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";

export async function takeChargeAction(enquiryId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(enquiryActionSchema, form, { enquiryId });
  if (!input.ok) return input.state;
  const refused = journalled(context, "connection_enquiry.taken", enquiryNamed(input.data.enquiryId));
  const taken = await attempt(form, () => takeCharge(context, input.data), refused);
  if (!taken.ok) return taken.state;
  refresh();
  redirect(`/administration/raccordements/${input.data.enquiryId}?fait=prise`);
}

export async function saveEnquiryNoteAction(enquiryId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(noteSchema, form, { enquiryId });
  if (!input.ok) return input.state;
  const refused = journalled(context, "connection_enquiry.note_saved", enquiryNamed(input.data.enquiryId));
  const saved = await attempt(form, () => saveNote(context, input.data), refused);
  if (!saved.ok) return saved.state;
  refresh();
  redirect(`/administration/raccordements/${input.data.enquiryId}?fait=note`);
}
