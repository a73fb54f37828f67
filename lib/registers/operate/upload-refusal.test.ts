import { expect, test } from "vitest";
import { readUploadRefusal, uploadRefusalQuery } from "@/lib/registers/operate/upload-refusal";
import { UploadRefused } from "@/lib/registers/operate/upload-refused";

const shown = (refused: UploadRefused) =>
  readUploadRefusal(Object.fromEntries(new URLSearchParams(uploadRefusalQuery(refused))));

test("a refused form comes back as it was, without its file", () => {
  expect(shown(new UploadRefused("taille", { register: "mailboxes", forced: "on", other: "x" }))).toMatchObject({
    values: { register: "mailboxes", forced: "on" },
    fieldErrors: { file: [expect.stringContaining("trop volumineux")] },
  });
  expect(shown(new UploadRefused("coupe", { register: "finess" }))).toEqual({
    values: { register: "finess" },
    fieldErrors: {},
    formError: expect.stringContaining("interrompu"),
  });
});

test("a form with neither register nor file names both", () => {
  expect(Object.keys(shown(new UploadRefused("fichier")).fieldErrors ?? {})).toEqual(["register", "file"]);
  expect(Object.keys(shown(new UploadRefused("fichier", { register: "finess" })).fieldErrors ?? {})).toEqual(["file"]);
});

test("an address that holds no refusal of ours shows nothing", () => {
  expect(readUploadRefusal({ refus: "autre", register: "finess" })).toEqual({});
  expect(readUploadRefusal({ refus: ["taille"] })).toEqual({});
  expect(readUploadRefusal({ refus: "taille", register: "<script>" }).values).toEqual({});
});
