import type { ReactNode } from "react";
import { type Sort, SortLink } from "@/components/ui/sort-link";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  rowHeader?: boolean;
  align?: "end";
  sort?: Sort | undefined;
};

/** A table that turns, on a phone, into one block a row with the column's name before each value. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  empty,
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
}) {
  if (rows.length === 0 && empty) return empty;
  return (
    <table className="data-table">
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, align, sort }) => (
            <th key={key} scope="col" className={align} aria-sort={sort?.direction}>
              {sort ? <SortLink label={header} sort={sort} /> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  if (column.rowHeader)
    return (
      <th scope="row" className={column.align}>
        {content}
      </th>
    );
  return (
    <td className={column.align} data-label={column.header || undefined}>
      {content}
    </td>
  );
}
