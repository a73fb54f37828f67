import "server-only";
import { inThisBrowser } from "@/lib/auth/in-this-browser";
import { gatedContext } from "@/lib/context";

/** For actions that change factors: who asks, having entered one lately. Staff who have none yet are let in. */
export async function changingContext(form: FormData) {
  return inThisBrowser(await gatedContext("enrol", form, "sensitive"));
}
