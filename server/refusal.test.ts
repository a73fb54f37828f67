import { expect, test } from "vitest";
import { largestUpload } from "@/lib/registers/operate/largest-upload";
import { refusal } from "./refusal.mjs";
import { readSettings } from "./settings.mjs";

const settings = readSettings({ NODE_ENV: "production", PUBLIC_URL: "https://balorg.example" });
const mebibyte = 1024 ** 2;
const upload = "/administration/registres/envoi";

const sent = (url: string, bytes: number, origin = "https://balorg.example") =>
  refusal({ method: "POST", url, headers: { origin, "content-length": String(bytes) } }, settings);

test.each([
  ["a form", "/suivi", mebibyte],
  ["the file of a register", upload, largestUpload],
  ["the same, with a query", `${upload}?x=1`, largestUpload],
])("%s may come", (_, url, bytes) => expect(sent(url, bytes)).toBeUndefined());

test.each([
  ["a form too long", "/suivi", mebibyte + 1, "1 Mo au plus"],
  ["a file where none is read", `${upload}/plus`, mebibyte + 1, "1 Mo au plus"],
  ["a file too long", upload, largestUpload + 2 * mebibyte, "2 Go au plus"],
])("%s is refused", (_, url, bytes, advice) => {
  expect(sent(url, bytes)).toMatchObject({ status: 413, message: expect.stringContaining(advice) });
});

test("a file sent by the page of another site is refused", () => {
  expect(sent(upload, 1, "https://elsewhere.example")).toMatchObject({ status: 403 });
});

test("an address that no page of ours could have is refused", () => {
  expect(sent("/%", 1)).toMatchObject({ status: 400 });
});
