import { request } from "node:http";
import type { HttpBrowser } from "./http-browser";

export type RawAnswer = { status: number; location: string; type: string; text: string };

/** Asks for an address as it is written: browsers and `fetch` tidy it up first. */
export function rawRequest(site: string, path: string, { cookies }: Pick<HttpBrowser, "cookies">): Promise<RawAnswer> {
  const { hostname, port } = new URL(site);
  const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers: { cookie } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const { statusCode = 0, headers } = answer;
        const { location = "", "content-type": type = "" } = headers;
        resolve({ status: statusCode, location, type, text: Buffer.concat(chunks).toString() });
      });
    });
    asked.on("error", reject).end();
  });
}
