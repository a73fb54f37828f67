import type { ServiceCentre } from "./components/service-centre";
import { type EmailName, type EmailProps, emailNames, registry } from "./registry";
import { type RenderedEmail, renderEmail } from "./render-email";

/** A template with props worth looking at. */
export type Preview = {
  name: EmailName;
  variant: string;
  props: EmailProps<EmailName>;
  render: (serviceCentre: ServiceCentre | null) => Promise<RenderedEmail>;
};

/** Every template with each of its variants. */
export async function listPreviews(): Promise<Preview[]> {
  return (await Promise.all(emailNames.map((name) => previewsOf(name)))).flat();
}

async function previewsOf<N extends EmailName>(name: N): Promise<Preview[]> {
  const { default: template, variants = {} } = await registry[name]();
  const all: [string, EmailProps<N>][] = [["courant", template.PreviewProps], ...Object.entries(variants)];
  return all.map(([variant, props]) => ({
    name,
    variant,
    props,
    render: (serviceCentre) => renderEmail(name, props, serviceCentre),
  }));
}
