import type { Route } from "next";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button-link";

/** A step that can’t be done here: why, and the way on. */
export function DeadEnd<T extends string>({
  title,
  href,
  label,
  children,
}: {
  title: string;
  href: Route<T>;
  label: string;
  children: ReactNode;
}) {
  return (
    <>
      <PageHeading title={title} />
      <div className="prose">
        {children}
        <p>
          <ButtonLink href={href}>{label}</ButtonLink>
        </p>
      </div>
    </>
  );
}
