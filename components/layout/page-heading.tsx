import type { ReactNode } from "react";

export function PageHeading({
  title,
  lead,
  eyebrow,
  back,
  actions,
}: {
  title: string;
  lead?: ReactNode;
  eyebrow?: ReactNode;
  back?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="page-heading">
      {back}
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1>{title}</h1>
        {actions}
      </div>
      {lead && <div className="lead">{lead}</div>}
    </div>
  );
}
