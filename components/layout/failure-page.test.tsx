import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { FailurePage } from "@/components/layout/failure-page";

test("gives the reference that the log has, and lets one try again", async () => {
  const retry = vi.fn();
  render(<FailurePage error={Object.assign(new Error("boom"), { digest: "1234567" })} retry={retry} />);

  expect(screen.getByText(/donnez au support la référence/)).toHaveTextContent("1234567");
  await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
  expect(retry).toHaveBeenCalledOnce();
});

test("an error without a reference shows none, nor what it says", () => {
  render(<FailurePage error={new Error("secret detail")} retry={() => undefined} />);

  expect(screen.queryByText(/référence/)).not.toBeInTheDocument();
  expect(screen.queryByText(/secret detail/)).not.toBeInTheDocument();
});
