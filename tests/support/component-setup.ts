import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

const complaints = vi.spyOn(console, "error");

beforeEach(() => {
  complaints.mockClear();
});

afterEach(() => {
  cleanup();
  expect(complaints.mock.calls).toEqual([]);
});
