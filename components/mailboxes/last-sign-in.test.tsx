import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { LastSignIn } from "./last-sign-in";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test("who never signed in, or not for three months, stands out", () => {
  const { rerender } = render(<LastSignIn at={null} />);
  expect(screen.getByText("Jamais connecté")).toBeDefined();
  rerender(<LastSignIn at={daysAgo(91)} />);
  expect(screen.getByText("Il y a plus de 90 jours")).toBeDefined();
  rerender(<LastSignIn at={daysAgo(89)} />);
  expect(screen.queryByText("Il y a plus de 90 jours")).toBeNull();
});
