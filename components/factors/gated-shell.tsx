import type { ReactNode } from "react";
import { Main } from "@/components/layout/main";
import { PageShell } from "@/components/layout/page-shell";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import type { Actor } from "@/lib/actor";

type Props = { actor: Actor; isGated: boolean; children: ReactNode };

/** What surrounds a page that staff at the gate may use: nothing else is open to them but the way out. */
export function GatedShell({ actor, isGated, children }: Props) {
  if (!isGated) return <PageShell actor={actor}>{children}</PageShell>;
  return (
    <>
      <SiteHeader
        account={
          <form action="/deconnexion" method="post">
            <button type="submit" className="button header-button">
              Se déconnecter
            </button>
          </form>
        }
      />
      <Main width="narrow">{children}</Main>
      <SiteFooter />
    </>
  );
}
