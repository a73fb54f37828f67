import { createServer } from "node:http";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { listPreviews, type Preview } from "@/emails/previews";

const port = Number(process.env.PORT ?? 3400);

const serviceCentre = {
  name: "le centre de services e-santé Occitanie",
  supportEmail: "support@region.example",
  supportUrl: "https://support.region.example/",
};

const css = `body { font: 16px/1.5 system-ui; margin: 1.5rem } .sides { display: flex; flex-wrap: wrap; gap: 1rem }
iframe { height: 80vh; border: 1px solid #888 } pre { width: 40rem; white-space: pre-wrap; margin: 0 }`;

const previews = await listPreviews();
const pathOf = ({ name, variant }: Preview) => `/${name}/${encodeURIComponent(variant)}`;

function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <title>{title}</title>
      <style>{css}</style>
      <h1>{title}</h1>
      {children}
    </>
  );
}

function List() {
  return (
    <Page title="Mails de Balorg">
      <ul>
        {previews.map((preview) => (
          <li key={pathOf(preview)}>
            <a href={pathOf(preview)}>
              {preview.name}, {preview.variant}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

async function show(preview: Preview) {
  const { subject, html, text } = await preview.render(serviceCentre);
  return (
    <Page title={subject}>
      <p>
        <a href="/">Tous les mails</a> · {preview.name}, {preview.variant}
      </p>
      <div className="sides">
        <iframe title="HTML, 600 pixels" srcDoc={html} width="600" sandbox="" />
        <iframe title="HTML, 320 pixels" srcDoc={html} width="320" sandbox="" />
        <pre>{text}</pre>
      </div>
    </Page>
  );
}

const server = createServer(async ({ url }, response) => {
  const preview = previews.find((candidate) => pathOf(candidate) === url);
  const page = preview ? await show(preview) : <List />;
  response.writeHead(preview || url === "/" ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><html lang="fr">${renderToStaticMarkup(page)}`);
});

server.listen(port, "127.0.0.1", () => console.log(`Every mail: http://localhost:${port} (Ctrl-C to stop)`));
