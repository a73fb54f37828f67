/** Earlier and later rows: the queue changes under the reader, so its pages have a place and no number. */
export function QueuePages({ previous, next }: { previous: string | undefined; next: string | undefined }) {
  if (!previous && !next) return null;
  return (
    <nav aria-label="Pages de la file">
      <ul className="pagination">
        {previous && (
          <li>
            <a href={previous} rel="prev">
              Demandes précédentes
            </a>
          </li>
        )}
        {next && (
          <li>
            <a href={next} rel="next">
              Demandes suivantes
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
