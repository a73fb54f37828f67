import type { Route } from "next";
import type { ReactNode } from "react";
import { BackLink } from "@/components/layout/back-link";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { requestHref } from "@/lib/review/request-href";

type Neighbour = { id: string; companyName: string } | undefined;

type Props = {
  /** The search of the queue that the request was opened from. */
  view: string | undefined;
  previous: Neighbour;
  next: Neighbour;
  shortcuts: ReactNode;
};

/** Back to the queue as it was, to its search, and from one request to the next in the same order. */
export function ConsoleNav({ view, previous, next, shortcuts }: Props) {
  const queue = `/instruction${view ? `?q=${encodeURIComponent(view)}` : ""}` as Route;
  return (
    <nav aria-label="File des demandes" className="console-nav">
      <BackLink href={queue}>File des demandes</BackLink>
      {previous && <Neighbouring way="précédente" shortcut="k" to={previous} view={view} />}
      {next && <Neighbouring way="suivante" shortcut="j" to={next} view={view} />}
      <a href={`${queue}#recherche`} data-shortcut="/" aria-keyshortcuts="/">
        Rechercher
      </a>
      {shortcuts}
    </nav>
  );
}

type NeighbouringProps = { way: string; shortcut: string; to: NonNullable<Neighbour>; view: string | undefined };

function Neighbouring({ way, shortcut, to, view }: NeighbouringProps) {
  return (
    <Link href={requestHref(to.id, view)} title={to.companyName} data-shortcut={shortcut} aria-keyshortcuts={shortcut}>
      Demande {way}
      <VisuallyHidden>&nbsp;: {to.companyName}</VisuallyHidden>
    </Link>
  );
}
