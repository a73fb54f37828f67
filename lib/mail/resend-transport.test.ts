import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { resendTransport } from "@/lib/mail/resend-transport";

const email = {
  id: "0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
  from: "Balorg <ne-pas-repondre@balorg.example>",
  to: "pharmacie@exemple.fr",
  replyTo: "support@region.example",
  subject: "Votre demande est reçue",
  html: "<p>Reçue</p>",
  text: "Reçue",
};

/** Answers as the service does, and keeps what it was asked. */
async function startService(status: number, body: object) {
  const seen: { key: string | undefined; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await Array.fromAsync(request);
    seen.push({
      key: request.headers["idempotency-key"]?.toString(),
      body: JSON.parse(Buffer.concat(chunks).toString()),
    });
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("RESEND_BASE_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { seen, [Symbol.asyncDispose]: async () => void server.close() };
}

afterEach(() => vi.unstubAllEnvs());

test("the id of the mail is the idempotency key, and the answer's id is kept", async () => {
  await using service = await startService(200, { id: "resend-1" });
  expect(await resendTransport("re_test")(email)).toEqual({ transportMessageId: "resend-1" });
  const { from, subject, html, text } = email;
  const headers = { "Auto-Submitted": "auto-generated" };
  expect(service.seen).toEqual([
    { key: email.id, body: { from, to: [email.to], subject, html, text, headers, reply_to: email.replyTo } },
  ]);
});

test("a refusal is an error that says why", async () => {
  await using _service = await startService(403, {
    name: "validation_error",
    statusCode: 403,
    message: "domain not verified",
  });
  await expect(resendTransport("re_test")(email)).rejects.toThrow("validation_error 403 domain not verified");
});
