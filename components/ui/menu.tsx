import type { ReactNode } from "react";

/** A button and what it opens. The browser's own popover brings Escape, a click outside and the keyboard, without a script. */
export function Menu({
  id,
  trigger,
  triggerClassName = "button",
  children,
}: {
  id: string;
  trigger: ReactNode;
  triggerClassName?: string;
  children: ReactNode;
}) {
  return (
    <>
      <button type="button" className={triggerClassName} popoverTarget={id}>
        {trigger}
      </button>
      <div id={id} popover="auto" className="menu">
        {children}
      </div>
    </>
  );
}
