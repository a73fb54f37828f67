const reasonLength = 200;

/** Why a mail did not leave, in a short line for the operator and the logs: no address, no secret. */
export class EmailNotDelivered extends Error {
  override readonly name = "EmailNotDelivered";

  constructor(
    emailId: string,
    readonly reason: string,
    /** Whether trying again can only fail the same way. */
    readonly isFinal: boolean,
  ) {
    super(`mail ${emailId} not delivered: ${reason}`);
  }
}

/** What a transport's error comes down to. */
export function deliveryFailure(emailId: string, error: unknown): EmailNotDelivered {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? `${error.code}: ` : "";
  const reason = withoutAddresses(code + message).slice(0, reasonLength);
  return new EmailNotDelivered(emailId, reason, isUnknownRecipient(error));
}

function withoutAddresses(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[^\s<>"'@:;,]+@[^\s<>"'@:;,]+/g, "…");
}

/**
 * Only a mailbox that the server says does not exist (RFC 3463, x.1.1 to x.1.3): any other refusal may come from our own
 * settings, and must lose no mail.
 */
function isUnknownRecipient(error: unknown): boolean {
  if (!(error instanceof Error) || !("response" in error)) return false;
  return /^55\d[ -]5\.1\.[1-3]\b/.test(String(error.response));
}
