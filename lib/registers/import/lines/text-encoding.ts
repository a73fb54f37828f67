import { isAscii, isUtf8 } from "node:buffer";
import { RefusedFile } from "@/lib/registers/import/refused-file";

export type Encoding = "utf-8" | "windows-1252";

const utf16 = ["fffe", "feff"];

/**
 * Turns whole lines of bytes into text. UTF-8 is believed only if every byte agrees; a register that was once published
 * in Latin-1 may be so throughout, never half and half: what does not agree is refused, not repaired.
 */
export class TextDecoding {
  #encoding: Encoding | undefined;
  readonly #latin = new TextDecoder("windows-1252");
  #isFirst = true;

  constructor(readonly allowed: readonly Encoding[]) {}

  decode(bytes: Buffer): string {
    const text = this.#withoutMark(bytes);
    if (isAscii(text)) return text.toString("latin1");
    const found: Encoding = isUtf8(text) ? "utf-8" : "windows-1252";
    this.#encoding ??= found;
    if (found !== this.#encoding || !this.allowed.includes(found)) throw new RefusedFile(this.#refusal(found));
    return found === "utf-8" ? text.toString("utf8") : this.#latin.decode(text);
  }

  #withoutMark(bytes: Buffer): Buffer {
    if (!this.#isFirst) return bytes;
    this.#isFirst = false;
    if (utf16.includes(bytes.subarray(0, 2).toString("hex"))) {
      throw new RefusedFile(
        "Le fichier est en UTF-16\u00a0: enregistrez-le en UTF-8, ou reprenez celui qui a été publié.",
      );
    }
    return bytes.subarray(0, 3).toString("hex") === "efbbbf" ? bytes.subarray(3) : bytes;
  }

  #refusal(found: Encoding): string {
    if (!this.allowed.includes(found)) {
      return "Le fichier n’est pas en UTF-8, comme l’est toujours ce registre\u00a0: reprenez celui qui a été publié, sans l’ouvrir dans un tableur.";
    }
    return "Le fichier mêle deux encodages (UTF-8 et Latin-1)\u00a0: reprenez celui qui a été publié.";
  }
}
