import { ReplyWriting } from "@/components/replies/reply-writing";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { filledBeside } from "@/lib/replies/filled-beside";
import { replyHref } from "@/lib/replies/hrefs";
import { type RegionReply, replyUseLabels } from "@/lib/replies/reply";

type Props = { caption: string; regionCode: string; replies: RegionReply[] };

/** The texts of a region, each leading to its page. */
export function RepliesTable({ caption, regionCode, replies }: Props) {
  const columns: Column<RegionReply>[] = [
    {
      key: "title",
      header: "Titre",
      rowHeader: true,
      cell: ({ slug, title }) => <Link href={replyHref(slug, regionCode)}>{title}</Link>,
    },
    { key: "use", header: "Usage", cell: ({ use }) => replyUseLabels[use] },
    { key: "beside", header: "Motif ou champs", cell: (reply) => filledBeside(reply) || "Aucun" },
    { key: "written", header: "Dernière version", cell: (reply) => <ReplyWriting reply={reply} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={replies} rowKey={({ slug }) => slug} />;
}
