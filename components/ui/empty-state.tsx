import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

export function EmptyState({
  title,
  icon = "mail",
  action,
  children,
}: {
  title: string;
  icon?: IconName;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <Icon name={icon} className="text-accent" />
      <p className="font-semibold">{title}</p>
      {children}
      {action}
    </div>
  );
}
