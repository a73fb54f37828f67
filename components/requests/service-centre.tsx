import { Card } from "@/components/ui/card";

/** Whom to write to about a request. */
export function ServiceCentre({
  region,
}: {
  region: { serviceCentreName: string; supportEmail: string; supportUrl: string | null };
}) {
  return (
    <Card title="Une question ?">
      <p>
        {region.serviceCentreName} : <a href={`mailto:${region.supportEmail}`}>{region.supportEmail}</a>
      </p>
      {region.supportUrl && (
        <p className="mt-2">
          <a href={region.supportUrl}>Assistance en ligne</a>
        </p>
      )}
    </Card>
  );
}
