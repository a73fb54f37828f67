import { render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { AccountNav } from "@/components/my-account/account-nav";

afterEach(() => vi.unstubAllEnvs());

test("the page one is on is told; Pro Santé Connect is there where it is offered", () => {
  vi.stubEnv("PSC_CLIENT_ID", "");
  const { rerender } = render(<AccountNav current="/compte/email" />);
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("Adresse mail");
  expect(screen.queryByRole("link", { name: "Pro Santé Connect" })).toBeNull();
  vi.stubEnv("PSC_CLIENT_ID", "balorg");
  vi.stubEnv("PSC_CLIENT_SECRET", "secret");
  rerender(<AccountNav current="/compte/email" />);
  expect(screen.getByRole("link", { name: "Pro Santé Connect" })).toHaveAttribute("href", "/compte/pro-sante-connect");
});
