import type { Route } from "next";
import type { ComponentProps } from "react";

/** An ordinary link whose address is checked against the routes of the application. */
export function Link<T extends string>({ href, ...rest }: { href: Route<T> } & Omit<ComponentProps<"a">, "href">) {
  return <a href={href} {...rest} />;
}
