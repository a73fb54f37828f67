import type { APIResponse, Page } from "@playwright/test";

/** What a form would send as it is, name by name: what is typed, chosen and ticked, and what Next hides in it. */
export type Fields = Record<string, string>;

type Multipart = Record<string, string | { name: string; mimeType: string; buffer: Buffer }>;

/** What came of a form: where it leads, or the page that says what is wrong. */
export type Answer = {
  status: number;
  location: string | undefined;
  heading: string;
  /** All that the page says. */
  text: string;
  /** The sentences by field, and at the top of the form. */
  errors: Record<string, string>;
  summary: string;
  /** What the fields to type in hold now. */
  values: Fields;
  /** Whether something typed became a tag. */
  isInjected: boolean;
};

/** Reads, as a browser does, the form of a page that holds a field. */
export async function openForm(page: Page, path: string, holding: string): Promise<Fields> {
  const html = await (await page.request.get(path)).text();
  return page.evaluate(
    ([source = "", name = ""]) => {
      const parsed = new DOMParser().parseFromString(source, "text/html");
      const form = parsed.querySelector(`[name="${name}"]`)?.closest("form");
      if (!form) throw new Error(`no form with a field «${name}» in ${parsed.querySelector("h1")?.textContent}`);
      return Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]));
    },
    [html, holding],
  );
}

/** Sends a form as a browser without JavaScript does, and reads the page that answers. */
export async function sendForm(page: Page, path: string, fields: Fields): Promise<Answer> {
  return send(page, path, fields);
}

/** The same with a file in place of what is typed in one field. */
export async function sendFile(page: Page, path: string, fields: Fields, field: string): Promise<Answer> {
  const file = { name: "ordonnance.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") };
  return send(page, path, { ...fields, [field]: file });
}

async function send(page: Page, path: string, multipart: Multipart): Promise<Answer> {
  const headers = { origin: process.env.E2E_URL ?? "" };
  const read = await readAnswer(page, await page.request.post(path, { multipart, maxRedirects: 0, headers }));
  // A first step has its own page from then on, which says what is wrong in it.
  return read.location?.endsWith("verifier=1") ? readAnswer(page, await page.request.get(read.location)) : read;
}

async function readAnswer(page: Page, answer: APIResponse): Promise<Answer> {
  const read = await page.evaluate(
    (source) => {
      const parsed = new DOMParser().parseFromString(source, "text/html");
      const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
      const errors = [...parsed.querySelectorAll("[id$='-erreur']")].map((element) => [
        element.id.replace(/-erreur$/, "").replace(/^.*-/, ""),
        [...element.querySelectorAll("p")].map(text).join(" "),
      ]);
      const controls = parsed.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        "main form :is(input:not([type=hidden], [type=checkbox], [type=radio], [type=date]), textarea)",
      );
      return {
        heading: text(parsed.querySelector("h1")),
        text: text(parsed.querySelector("main")),
        errors: Object.fromEntries(errors) as Record<string, string>,
        summary: text(parsed.querySelector("main form [role=alert]")),
        values: Object.fromEntries([...controls].map(({ name, value }) => [name, value])),
        isInjected: parsed.querySelector("#injected, [onerror]") !== null,
      };
    },
    await answer.text(),
  );
  return { status: answer.status(), location: answer.headers().location, ...read };
}
