/** Only seen: the control itself tells screen readers that it is required. */
export function RequiredMark() {
  return (
    <span className="required-mark" aria-hidden="true">
      {" *"}
    </span>
  );
}
