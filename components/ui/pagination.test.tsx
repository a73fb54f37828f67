// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Pagination } from "@/components/ui/pagination";

const href = (page: number) => `?page=${page}`;

test("links the neighbours and marks the current page", () => {
  render(<Pagination page={4} pageCount={12} href={href} />);

  expect(screen.getByRole("link", { name: "Précédente" })).toHaveAttribute("href", "?page=3");
  expect(screen.getByRole("link", { name: "Suivante" })).toHaveAttribute("href", "?page=5");
  expect(screen.getByRole("link", { name: "Page 4" })).toHaveAttribute("aria-current", "page");
  expect(screen.getByRole("link", { name: "Page 12" })).not.toHaveAttribute("aria-current");
});

test("leads nowhere past either end", () => {
  const { rerender } = render(<Pagination page={1} pageCount={2} href={href} />);
  expect(screen.queryByRole("link", { name: "Précédente" })).not.toBeInTheDocument();

  rerender(<Pagination page={2} pageCount={2} href={href} />);
  expect(screen.queryByRole("link", { name: "Suivante" })).not.toBeInTheDocument();
});

test.each([0, 1])("is absent with %i page", (pageCount) => {
  const { container } = render(<Pagination page={1} pageCount={pageCount} href={href} />);

  expect(container).toBeEmptyDOMElement();
});
