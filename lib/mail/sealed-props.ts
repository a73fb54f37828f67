import type { EmailName, EmailProps } from "@/emails/registry";
import { seal, unseal } from "@/lib/sealed";

const purpose = (emailId: string) => `queued email ${emailId}`;

/** Encrypts what a mail says, with a key for this one mail: moved to another row, it can't be read. */
export function sealProps<N extends EmailName>(emailId: string, props: EmailProps<N>): Promise<string> {
  return seal(purpose(emailId), props);
}

/** Reads what `sealProps` wrote for this mail; throws when it was altered, moved, or sealed with another secret. */
export async function unsealProps<N extends EmailName>(emailId: string, sealed: string): Promise<EmailProps<N>> {
  return (await unseal(purpose(emailId), sealed)) as EmailProps<N>;
}
