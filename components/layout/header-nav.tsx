import { VisuallyHidden } from "@/components/ui/visually-hidden";

type NavItem = {
  href: string;
  label: string;
  current?: boolean | undefined;
  /** How much waits behind it, and what that is in words. */
  waiting?: { count: string; words: string } | undefined;
};

export function HeaderNav({ items, label = "Navigation principale" }: { items: NavItem[]; label?: string }) {
  return (
    <nav aria-label={label}>
      <ul className="header-nav">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              <span>
                {item.label}
                {item.waiting && (
                  <span className="header-count">
                    <span aria-hidden="true">{item.waiting.count}</span>
                    <VisuallyHidden>{item.waiting.words}</VisuallyHidden>
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
