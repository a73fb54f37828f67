// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Column, DataTable } from "@/components/ui/data-table";

type Person = { id: string; name: string; role: string };

const columns: Column<Person>[] = [
  {
    key: "name",
    header: "Nom",
    cell: ({ name }) => name,
    rowHeader: true,
    sort: { href: "?tri=nom", direction: "ascending" },
  },
  { key: "role", header: "Rôle", cell: ({ role }) => role },
];
const rows = [{ id: "1", name: "Nadège Vives", role: "Responsable" }];

test("names each value by its row and its column", () => {
  render(<DataTable caption="Membres" columns={columns} rows={rows} rowKey={({ id }) => id} />);

  expect(screen.getByRole("table", { name: "Membres" })).toBeVisible();
  expect(screen.getByRole("rowheader", { name: "Nadège Vives" })).toBeVisible();
  expect(screen.getByRole("cell", { name: "Responsable" })).toHaveAttribute("data-label", "Rôle");
});

test("a sorted column says so and links to the other order", () => {
  render(<DataTable caption="Membres" columns={columns} rows={rows} rowKey={({ id }) => id} />);

  expect(screen.getByRole("columnheader", { name: /Nom/ })).toHaveAttribute("aria-sort", "ascending");
  expect(screen.getByRole("link", { name: /Nom/ })).toHaveAttribute("href", "?tri=nom");
  expect(screen.getByRole("columnheader", { name: "Rôle" })).not.toHaveAttribute("aria-sort");
});

test("without rows, shows what is said in place of the table", () => {
  render(<DataTable caption="Membres" columns={columns} rows={[]} rowKey={({ id }) => id} empty={<p>Personne.</p>} />);

  expect(screen.getByText("Personne.")).toBeVisible();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});
