import { render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ContactLink } from "@/components/support/contact-link";
import { HelpLink } from "@/components/support/help-link";

const place = vi.hoisted(() => ({ pathname: "/", query: "" }));

vi.mock("next/navigation", () => ({
  usePathname: () => place.pathname,
  useSearchParams: () => new URLSearchParams(place.query),
}));

afterEach(() => Object.assign(place, { pathname: "/", query: "" }));

test.each([
  ["/boites/personnelle", "/aide?page=%2Fboites%2Fpersonnelle"],
  ["/aide/contact", "/aide"],
])("from %s, the way to help is %s", (pathname, href) => {
  Object.assign(place, { pathname });
  render(<HelpLink />);
  expect(screen.getByRole("link", { name: "Aide" })).toHaveAttribute("href", href);
});

test.each([
  ["page=/etat&reference=12", "/aide/contact?page=%2Fetat&reference=12"],
  ["page=https://ailleurs.example&reference=<b>", "/aide/contact"],
  ["", "/aide/contact"],
])("the form is told what is of this site: «%s»", (query, href) => {
  Object.assign(place, { query });
  render(<ContactLink />);
  expect(screen.getByRole("link")).toHaveAttribute("href", href);
});
