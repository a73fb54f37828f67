import { StatusBadge } from "@/components/ui/status-badge";
import { requestStatusLabels, requestStatusTones, type RequestStatus as Status } from "@/lib/requests/status";

export function RequestStatus({ status }: { status: Status }) {
  return <StatusBadge tone={requestStatusTones[status]}>{requestStatusLabels[status]}</StatusBadge>;
}
