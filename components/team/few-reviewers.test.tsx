import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FewReviewers } from "./few-reviewers";

test.each([
  [0, false, /aucun instructeur/, /resterait bloquée/],
  [1, false, /n’a qu’un instructeur/, /resterait bloquée/],
  [1, true, /n’a qu’un instructeur/, /restent bloquées/],
])("with %i reviewers, it says what a second look would block", (reviewers, isMarked, title, text) => {
  render(<FewReviewers reviewers={reviewers} isMarked={isMarked} />);
  expect(screen.getByText(title)).toBeVisible();
  expect(screen.getByText(text)).toBeVisible();
});

test("two reviewers are enough", () => {
  const { container } = render(<FewReviewers reviewers={2} isMarked />);
  expect(container).toBeEmptyDOMElement();
});
