import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { MailAddress } from "@/components/ui/mail-address";

const kinds = {
  personal: { icon: "person", label: "Compte individuel" },
  organisation: { icon: "organisation", label: "BAL ORG, boîte partagée" },
} as const;

/** Says which box one is in by name, icon, shape and colour; in a BAL ORG the whole page follows (see globals.css). */
export function BoxBanner({
  kind,
  name,
  address,
  memberRole,
  children,
}: {
  kind: keyof typeof kinds;
  name: string;
  address?: string | null | undefined;
  memberRole?: string | undefined;
  children?: ReactNode;
}) {
  const { icon, label } = kinds[kind];
  return (
    <section className={`box-banner box-${kind}`} aria-label="Boîte ouverte">
      <div className="shell flex flex-wrap items-center gap-4">
        <span className="box-tile">
          <Icon name={icon} />
        </span>
        <div className="min-w-0 flex-1 basis-48">
          <p className="text-accent text-sm font-semibold">{memberRole ? `${label} · ${memberRole}` : label}</p>
          <p className="text-lg leading-snug font-semibold">{name}</p>
          {address && (
            <p className="hint">
              <MailAddress value={address} />
            </p>
          )}
        </div>
        {children}
      </div>
    </section>
  );
}
