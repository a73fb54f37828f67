import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { repliesHref } from "@/lib/replies/hrefs";
import { type ReplyUse, replyUseLabels, replyUses } from "@/lib/replies/reply";

type Props = {
  q: string;
  usage: ReplyUse | undefined;
  region: string;
  regions: { code: string; name: string }[];
};

/** A plain GET form: what is sought is an address that can be kept. */
export function RepliesSearch({ q, usage, region, regions }: Props) {
  return (
    <search>
      <form action="/instruction/reponses" method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="field min-w-0 flex-[1_1_16rem]">
          <label htmlFor="q" className="label">
            Rechercher une réponse
          </label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={200} className="control" />
        </div>
        <div className="field">
          <label htmlFor="usage" className="label">
            Usage
          </label>
          <select id="usage" name="usage" defaultValue={usage ?? ""} className="control">
            <option value="">Tous</option>
            {replyUses.map((use) => (
              <option key={use} value={use}>
                {replyUseLabels[use]}
              </option>
            ))}
          </select>
        </div>
        <RegionChoice region={region} regions={regions} />
        <Button type="submit" variant="secondary">
          Rechercher
        </Button>
        {(q || usage) && (
          <Link href={repliesHref(region)} className="flex min-h-11 items-center">
            Effacer la recherche
          </Link>
        )}
      </form>
    </search>
  );
}

function RegionChoice({ region, regions }: Pick<Props, "region" | "regions">) {
  if (regions.length < 2) return <input type="hidden" name="region" value={region} />;
  return (
    <div className="field">
      <label htmlFor="region" className="label">
        Région
      </label>
      <select id="region" name="region" defaultValue={region} className="control">
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
