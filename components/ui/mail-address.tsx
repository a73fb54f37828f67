import type { ReactNode } from "react";

/** An address that breaks, where space is short, after a dot or before the @, and never inside a word. */
export function MailAddress({ value }: { value: string }) {
  const [first, ...rest] = value.split(/(?<=\.)|(?=@)/);
  return rest.reduce<ReactNode>(
    (before, part) => (
      <>
        {before}
        <wbr />
        {part}
      </>
    ),
    first,
  );
}
