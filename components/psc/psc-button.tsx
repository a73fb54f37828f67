import { Button, type ButtonVariant } from "@/components/ui/button";
import { isPscOffered } from "@/lib/psc/is-psc-offered";

type Props = { returnPath?: string; label?: string; variant?: ButtonVariant };

/** Goes to Pro Santé Connect and comes back to `returnPath`. A plain form: it works before any script, and without. */
export function PscButton({ returnPath, label = "Pro Santé Connect", variant = "secondary" }: Props) {
  if (!isPscOffered()) return null;
  return (
    <form method="post" action="/connexion/psc">
      {returnPath && <input type="hidden" name="returnPath" value={returnPath} />}
      <Button type="submit" variant={variant}>
        {label}
      </Button>
    </form>
  );
}
