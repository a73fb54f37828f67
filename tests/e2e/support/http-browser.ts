import { type multipart, postedForm } from "@/tests/support/posted-form.mjs";

export type Answer = {
  status: number;
  /** Path and query that it leads to; empty when it leads nowhere. */
  location: string;
  headers: Headers;
  text: string;
};

type Cookie = { name: string; value: string };
type Post = ReturnType<typeof multipart>;
type Form = { typed?: Record<string, string>; holding?: string };

export type HttpBrowser = ReturnType<typeof httpBrowser>;

/** A browser without a screen nor scripts: it keeps its cookies and sends forms, and follows no redirection by itself. */
export function httpBrowser(site: string, ...kept: Cookie[]) {
  const cookies = new Map(kept.map(({ name, value }) => [name, value]));

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const headers = { ...(cookie && { cookie }), ...init.headers };
    const answer = await fetch(new URL(path, site), { ...init, redirect: "manual", headers });
    for (const line of answer.headers.getSetCookie()) keep(line);
    const leadsTo = answer.headers.get("location");
    const to = leadsTo === null ? undefined : new URL(leadsTo, site);
    const location = to ? to.href.replace(new URL(site).origin, "") : "";
    return { status: answer.status, location, headers: answer.headers, text: await answer.text() };
  }

  function keep(line: string) {
    const [pair = "", ...attributes] = line.split(";");
    const [name = "", ...value] = pair.split("=");
    if (attributes.some((each) => /^\s*max-age=0$/i.test(each) || /1970/.test(each))) cookies.delete(name);
    else cookies.set(name, value.join("="));
  }

  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    /** Sends what a form would, from a page of this site unless `headers` say otherwise. */
    post: (path: string, { body, headers }: Post, more: Record<string, string> = { origin: new URL(site).origin }) =>
      ask(path, { method: "POST", body, headers: { ...headers, ...more } }),
    /** Reads a form of a page: what sending it would post. `holding` tells it from the other forms of the page. */
    async form(path: string, { typed = {}, holding }: Form): Promise<Post> {
      const page = await ask(path);
      if (page.status !== 200) throw new Error(`${path} answers ${page.status} ${page.location}`);
      return postedForm(page.text, typed, holding === undefined ? {} : { holding });
    },
    /** Fills in a form of a page and sends it. */
    async submit(path: string, form: Form): Promise<Answer> {
      return this.post(path, await this.form(path, form));
    },
  };
}
