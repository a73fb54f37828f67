import type { ReactNode } from "react";
import { Main } from "@/components/layout/main";
import { PageHeading } from "@/components/layout/page-heading";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";

/** A page that can be shown without knowing who is reading, nor whether anything works. */
export function BarePage({ title, actions, children }: { title: string; actions: ReactNode; children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <Main>
        <PageHeading title={title} />
        <div className="prose">{children}</div>
        <div className="actions mt-8">{actions}</div>
      </Main>
      <SiteFooter />
    </>
  );
}
