"use client";

import { useSearchParams } from "next/navigation";
import { Suspense } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { helpHref, pageOfHelp, referenceOfHelp } from "@/lib/support/context-of-help";

/** The way to the form, with the page that one came to help from: a prerendered page only learns it once it runs. */
export function ContactLink() {
  return (
    <Suspense fallback={<To href="/aide/contact" />}>
      <WithPage />
    </Suspense>
  );
}

function WithPage() {
  const query = useSearchParams();
  const page = pageOfHelp(query.get("page"));
  return <To href={helpHref({ page, reference: referenceOfHelp(query.get("reference")) })} />;
}

function To({ href }: { href: ReturnType<typeof helpHref> }) {
  return (
    <ButtonLink href={href} variant="secondary">
      Contacter le support
    </ButtonLink>
  );
}
