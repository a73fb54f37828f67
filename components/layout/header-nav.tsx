type NavItem = { href: string; label: string; current?: boolean | undefined };

export function HeaderNav({ items, label = "Navigation principale" }: { items: NavItem[]; label?: string }) {
  return (
    <nav aria-label={label}>
      <ul className="header-nav">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
