import { formatAge } from "@/components/ui/format-age";
import { type DateFormat, formatDate } from "@/components/ui/format-date";

/** For server components: an age worked out in the browser would differ from the one in the page. */
export function DateTime({ value, format = "long" }: { value: Date; format?: DateFormat | "age" }) {
  if (format !== "age") return <time dateTime={value.toISOString()}>{formatDate(value, format)}</time>;
  return (
    <time dateTime={value.toISOString()} title={formatDate(value)}>
      {formatAge(value, new Date())}
    </time>
  );
}
