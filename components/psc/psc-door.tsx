import { PscButton } from "@/components/psc/psc-button";
import { isPscOffered } from "@/lib/psc/is-psc-offered";

type Props = { returnPath?: string; label?: string; children: string };

/** The way in through Pro Santé Connect, beside a form that asks for more; nothing where it is not set up. */
export function PscDoor({ returnPath, label, children }: Props) {
  if (!isPscOffered()) return null;
  return (
    <section className="border-line mt-10 border-t pt-6" aria-labelledby="psc">
      <h2 id="psc">Avec Pro Santé Connect</h2>
      <p className="mt-2 mb-4">{children}</p>
      <PscButton {...(returnPath && { returnPath })} {...(label && { label })} />
    </section>
  );
}
