import { act, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Countdown } from "@/components/review/countdown";

const refresh = vi.fn();
const router = { refresh };
vi.mock("next/navigation", () => ({ useRouter: () => router }));

beforeEach(() => {
  refresh.mockClear();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

test("counts, and tells a screen reader of the start only", async () => {
  render(<Countdown seconds={30} at="14:05:27" />);
  const status = screen.getByRole("status");
  expect(status).toHaveTextContent("Elle prend effet dans 30 secondes.");
  await pass(3);
  expect(screen.getByText(/27/)).toBeVisible();
  expect(status).toHaveTextContent("Elle prend effet dans 30 secondes.");
  expect(refresh).not.toHaveBeenCalled();
});

test("at the end says so, and asks the page again, not for ever", async () => {
  render(<Countdown seconds={2} at="14:05:27" />);
  await pass(2);
  expect(screen.getByRole("status")).toHaveTextContent("La décision prend effet.");
  await pass(3);
  expect(refresh).toHaveBeenCalledTimes(2);
  await pass(300);
  expect(refresh).toHaveBeenCalledTimes(20);
});

test("without script, writes when", () => {
  expect(renderToString(<Countdown seconds={30} at="14:05:27" />)).toContain("14:05:27");
});
