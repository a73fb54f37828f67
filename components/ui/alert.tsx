import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

const tones = { info: "info", success: "success", warning: "warning", error: "danger" } as const;
const icons = { info: "info", success: "check", warning: "warning", error: "error" } as const;

export type AlertKind = keyof typeof tones;

/** `live` is for what appears after an action: screen readers then say it at once. */
export function Alert({
  kind,
  title,
  live = false,
  children,
}: {
  kind: AlertKind;
  title?: string | undefined;
  live?: boolean | undefined;
  children?: ReactNode;
}) {
  const role = live ? { role: kind === "error" ? "alert" : "status" } : {};
  return (
    <div className={`alert tone-${tones[kind]}`} {...role}>
      <Icon name={icons[kind]} />
      <div className="alert-body">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
