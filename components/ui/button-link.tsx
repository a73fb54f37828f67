import type { Route } from "next";
import type { ComponentProps } from "react";
import type { ButtonVariant } from "@/components/ui/button";

export function ButtonLink<T extends string>({
  href,
  variant = "primary",
  className = "",
  ...rest
}: { href: Route<T>; variant?: ButtonVariant } & Omit<ComponentProps<"a">, "href">) {
  return <a href={href} className={`button button-${variant} ${className}`} {...rest} />;
}
