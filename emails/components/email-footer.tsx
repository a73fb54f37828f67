import { Section } from "react-email";
import { EmailLink } from "./email-link";
import { Paragraph } from "./paragraph";
import { currentServiceCentre } from "./service-centre";

export function EmailFooter() {
  return (
    <Section style={{ padding: "16px 8px 0" }}>
      <Help />
      <Paragraph quiet>
        Ce message automatique vient de Balorg, le portail des boîtes organisationnelles de la Messagerie Sécurisée de
        Santé. Personne ne vous demandera jamais votre mot de passe ni un code par mail ou par téléphone.
      </Paragraph>
    </Section>
  );
}

function Help() {
  const serviceCentre = currentServiceCentre();
  if (!serviceCentre) return null;
  const { name, supportEmail, supportUrl } = serviceCentre;
  return (
    <Paragraph quiet>
      Une question&nbsp;? {name}&nbsp;: <EmailLink href={`mailto:${supportEmail}`}>{supportEmail}</EmailLink>
      {supportUrl && (
        <>
          {" "}
          ou <EmailLink href={supportUrl}>{supportUrl}</EmailLink>
        </>
      )}
      .
    </Paragraph>
  );
}
