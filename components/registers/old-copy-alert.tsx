import { Alert } from "@/components/ui/alert";
import { formatDate } from "@/components/ui/format-date";
import { isOldCopy, type Register, registerLabels } from "@/lib/registers/registers";

/** Above what a register says or finds, when its copy is old by the day of its data; nothing otherwise. */
export function OldCopyAlert({ register, dataDate }: { register: Register; dataDate: string }) {
  if (!isOldCopy(dataDate)) return null;
  return (
    <Alert kind="warning" title="Copie ancienne">
      <p>
        Notre copie de {registerLabels[register]} date du{" "}
        <time dateTime={dataDate}>{formatDate(new Date(dataDate), "day")}</time>&nbsp;: ce qui a changé depuis n’y
        figure pas.
      </p>
    </Alert>
  );
}
