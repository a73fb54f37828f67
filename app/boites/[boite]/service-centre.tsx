export type ServiceCentreProps = { name: string; supportEmail: string; supportUrl: string | null };

export function ServiceCentre({ name, supportEmail, supportUrl }: ServiceCentreProps) {
  return (
    <p>
      Votre contact&nbsp;: {name},{" "}
      <a href={supportUrl ?? `mailto:${supportEmail}`} className="wrap-anywhere">
        {supportUrl ? "assistance en ligne" : supportEmail}
      </a>
      .
    </p>
  );
}
