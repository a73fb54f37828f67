// @vitest-environment happy-dom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { MailAddress } from "@/components/ui/mail-address";

test("adds places to break and not one character", () => {
  const { container } = render(<MailAddress value="Pharmacie.81000.albi@pharmacien.oc.mssante.fr" />);

  expect(container).toHaveTextContent(/^Pharmacie\.81000\.albi@pharmacien\.oc\.mssante\.fr$/);
  expect(container.innerHTML).toContain("81000.<wbr>albi<wbr>@pharmacien.<wbr>oc.");
});
