import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import next from "next";
import { giveTimeToArrive, longestArrival } from "./server/arrival-time.mjs";
import { giveBrowserCookie } from "./server/browser-cookie.mjs";
import { describeRequest } from "./server/describe-request.mjs";
import { inProcesses } from "./server/in-processes.mjs";
import { pagePolicy } from "./server/page-policy.mjs";
import { refusal, refuse } from "./server/refusal.mjs";
import { securityHeaders } from "./server/security-headers.mjs";
import { readSettings } from "./server/settings.mjs";
import { stopGracefully } from "./server/stop-gracefully.mjs";

// Next around which we stand rather than `next start`: docs/decisions/0001-two-commands.md says why.
const settings = readSettings(process.env);

/** A kept mail, or one about to leave, is shown in a frame of ours, under the stricter policy that its own route gives it. */
const framedMail = /^\/(demo\/courriels\/[^/]+\/contenu$|instruction\/[^/]+\/courriel(\?|$))/;

async function serve() {
  // Quiet: instrumentation.ts writes each error, once and without what people typed.
  const { dev, host, port } = settings;
  const app = next({ dev, hostname: host ?? "127.0.0.1", port, quiet: !dev });
  await app.prepare();
  const handle = app.getRequestHandler();
  const applyPolicy = pagePolicy(settings, dev ? undefined : readFileSync(".next/server/app/_not-found.html", "utf8"));
  const headers = securityHeaders(settings.publicUrl);

  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const refused = refusal(request, settings);
    if (refused) return refuse(response, refused);
    giveTimeToArrive(request);
    describeRequest(request, settings);
    giveBrowserCookie(request, response, settings);
    if (framedMail.test(request.url ?? "")) response.removeHeader("x-frame-options");
    else if (!request.url?.startsWith("/_next/static/")) applyPolicy(request, response);
    return handle(request, response);
  });
  // Longer than the proxies in front keep theirs, or they would write to a connection being closed.
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = longestArrival;
  stopGracefully(server, () => app.close());
  server.listen(port, host);
}

await inProcesses(settings.processes, serve);
