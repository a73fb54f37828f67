import type { Route } from "next";
import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

/** A choice between ways to go on: the whole card can be clicked, its title is the link. */
export function LinkCard<T extends string>({
  href,
  title,
  icon,
  level = 2,
  children,
}: {
  href: Route<T>;
  title: string;
  icon: IconName;
  level?: 2 | 3;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="card link-card">
      <span className="link-card-tile">
        <Icon name={icon} />
      </span>
      <div>
        <Heading>
          <a href={href}>{title}</a>
        </Heading>
        {children}
      </div>
      <Icon name="chevron" className="text-accent" />
    </div>
  );
}
