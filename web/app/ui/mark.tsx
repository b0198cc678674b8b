/** The catalogue's sign, beside its name. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--brand)" />
      <path
        d="M9 21.5c3.5 0 4-11 7-11s3.5 11 7 11"
        fill="none"
        stroke="var(--on-brand)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="16" cy="22" r="1.9" fill="#f3c969" />
    </svg>
  );
}
