import type { ReactNode } from "react";
import { AccountMenu } from "@/components/layout/account-menu";
import { BoxBanner } from "@/components/layout/box-banner";
import { HeaderNav } from "@/components/layout/header-nav";
import { Main } from "@/components/layout/main";
import { PublicHeader } from "@/components/layout/public-header";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { type Actor, type ActorMailbox, fullName, mostToDecide } from "@/lib/actor";
import { roleLabels } from "@/lib/mailboxes/roles";

type Section = "suivi" | "instruction" | "administration";

/** What surrounds every page. `box` says which account the page is about; `section`, which entry of the header is open. */
export function PageShell({
  actor,
  box,
  width = "narrow",
  section,
  children,
}: {
  actor?: Actor | undefined;
  box?: "personal" | { id: string } | ActorMailbox | undefined;
  width?: "narrow" | "wide";
  section?: Section;
  children: ReactNode;
}) {
  const mailbox = openMailbox(actor, box);
  return (
    <>
      {actor ? (
        <SiteHeader
          homeHref="/boites/personnelle"
          nav={<HeaderNav items={navigation(actor, section)} />}
          account={<AccountMenu actor={actor} mailbox={mailbox} />}
        />
      ) : (
        <PublicHeader />
      )}
      {actor && box === "personal" && <BoxBanner kind="personal" name={fullName(actor)} address={actor.address} />}
      {mailbox && (
        <BoxBanner
          kind="organisation"
          name={mailbox.name}
          address={mailbox.address}
          memberRole={roleLabels[mailbox.role]}
        />
      )}
      <Main width={width}>{children}</Main>
      <SiteFooter />
    </>
  );
}

/** A closed box is in nobody's list any more: its page gives it whole. */
function openMailbox(actor: Actor | undefined, box: "personal" | { id: string } | ActorMailbox | undefined) {
  if (box === undefined || box === "personal") return undefined;
  return "address" in box ? box : actor?.mailboxes.find(({ id }) => id === box.id);
}

function navigation(actor: Actor, section: Section | undefined) {
  const entries: { section: Section; href: string; label: string; isOpen: boolean }[] = [
    { section: "suivi", href: "/suivi", label: "Mes demandes", isOpen: true },
    { section: "instruction", href: "/instruction", label: "Instruction", isOpen: actor.reviewerRegions.length > 0 },
    { section: "administration", href: "/administration/courriels", label: "Administration", isOpen: actor.isOperator },
  ];
  return entries
    .filter(({ isOpen }) => isOpen)
    .map(({ href, label, section: its }) => ({
      href,
      label,
      current: its === section,
      waiting: its === "instruction" ? waiting(actor.toDecide) : undefined,
    }));
}

function waiting(toDecide = 0) {
  if (toDecide === 0) return undefined;
  if (toDecide === 1) return { count: "1", words: "1 demande à traiter" };
  const [count, words] =
    toDecide >= mostToDecide ? [`${mostToDecide - 1}+`, `plus de ${mostToDecide - 1}`] : [`${toDecide}`, `${toDecide}`];
  return { count, words: `${words} demandes à traiter` };
}
