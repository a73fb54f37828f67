import type { ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const spoken = { done: "Fait : ", current: "En cours : ", next: "À venir : " };

type Moment = {
  title: string;
  state: keyof typeof spoken;
  at?: Date | null | undefined;
  children?: ReactNode;
};

export function Timeline({ items }: { items: Moment[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li
          key={`${item.title} ${item.at?.getTime()}`}
          className={`timeline-${item.state}`}
          aria-current={item.state === "current" ? "step" : undefined}
        >
          <span className="timeline-mark">{item.state === "done" && <Icon name="check" />}</span>
          <p className={item.state === "next" ? "text-muted" : "font-semibold"}>
            <VisuallyHidden>{spoken[item.state]}</VisuallyHidden>
            {item.title}
          </p>
          {item.at && (
            <p className="hint">
              <DateTime value={item.at} />
            </p>
          )}
          {item.children}
        </li>
      ))}
    </ol>
  );
}
