import type { ComponentProps, ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { AccountNav } from "@/components/my-account/account-nav";
import { Alert } from "@/components/ui/alert";
import type { Actor } from "@/lib/actor";

type Props = {
  actor: Actor;
  current: ComponentProps<typeof AccountNav>["current"];
  title: string;
  lead?: ReactNode;
  /** What was just done. */
  notice?: string | undefined;
  children: ReactNode;
};

/** What surrounds each page of one’s own account. */
export function AccountPage({ actor, current, title, lead, notice, children }: Props) {
  return (
    <PageShell actor={actor}>
      <AccountNav current={current} />
      <PageHeading title={title} lead={lead} />
      <div className="grid gap-8">
        {notice && (
          <Alert kind="success" live>
            <p>{notice}</p>
          </Alert>
        )}
        {children}
      </div>
    </PageShell>
  );
}
