/** An e-mail as shown to whoever may not know it: `n…@exemple.fr`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
