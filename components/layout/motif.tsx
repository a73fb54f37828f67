/** The sign of the product: one envelope, three people. */
export function Motif({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 40 32" fill="none" aria-hidden="true">
      <path
        d="M3 12v17h34V12M3 12l17 11 17-11"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M6 5a3 3 0 1 0 6 0 3 3 0 0 0-6 0Zm10.5 4a3.5 3.5 0 1 0 7 0 3.5 3.5 0 0 0-7 0ZM28 5a3 3 0 1 0 6 0 3 3 0 0 0-6 0Z"
        fill="var(--color-halo)"
      />
    </svg>
  );
}
