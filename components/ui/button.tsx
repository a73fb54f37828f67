import type { ComponentProps } from "react";

export type ButtonVariant = "primary" | "secondary" | "danger" | "quiet";

export function Button({
  variant = "primary",
  className = "",
  type = "button",
  ...rest
}: { variant?: ButtonVariant } & ComponentProps<"button">) {
  return <button type={type} className={`button button-${variant} ${className}`} {...rest} />;
}
