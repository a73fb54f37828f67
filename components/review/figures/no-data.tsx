/** What is said where nothing was measured: never a zero. */
export function NoData() {
  return <span className="font-normal text-muted">pas de donnée</span>;
}
