import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { stepPath } from "@/lib/requests/steps";

/** The structure picked is in another region than the one that the request goes to. */
export function RegionOfPick({
  title,
  advice,
  draftId,
}: {
  title: string;
  advice: string;
  draftId: string | undefined;
}) {
  return (
    <Alert kind="warning" title={title}>
      <p>
        {advice} {draftId && <Link href={stepPath(draftId, "structure")}>reprenez-le</Link>}
      </p>
    </Alert>
  );
}
