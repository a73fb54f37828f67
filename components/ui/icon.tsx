const paths = {
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8.5c.8-4 3.9-6 8-6s7.2 2 8 6",
  organisation: "M4 20.5v-11l8-5.5 8 5.5v11ZM12 9.5v6M9 12.5h6",
  check: "m4.5 12.5 5 5 10-11",
  warning: "M12 4 2.5 20h19ZM12 10v4.5M12 17v.5",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5V8",
  error: "M8 3h8l5 5v8l-5 5H8l-5-5V8ZM9 9l6 6M15 9l-6 6",
  mail: "M3 5.5h18v13H3ZM3.5 6l8.5 7 8.5-7",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20.5 20.5",
  plus: "M12 5v14M5 12h14",
  chevron: "m9 5 7 7-7 7",
  "chevron-down": "m5 9 7 7 7-7",
  "arrow-left": "M20 12H4.5M11 5.5 4.5 12l6.5 6.5",
  key: "M8 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12.5 12H21v4M17 12v3",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.5l3.5 2",
  external: "M10 5H5v14h14v-5M13.5 4.5h6v6M19.5 4.5 11 13",
  eye: "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  copy: "M9 8.5h11v12H9ZM5.5 15.5H4v-12h11v1.5",
};

export type IconName = keyof typeof paths;

/** A drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      className={`icon ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
