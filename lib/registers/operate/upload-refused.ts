import { DomainError } from "@/lib/errors";
import { ImportUnderWay } from "@/lib/registers/operate/errors";

const refusals = {
  registre: { field: "register", message: "Choisissez le registre que contient le fichier." },
  fichier: { field: "file", message: "Choisissez un fichier." },
  vide: { field: "file", message: "Ce fichier est vide." },
  taille: {
    field: "file",
    message: "Ce fichier est trop volumineux : 2 Go au plus. Envoyez plutôt le fichier zip tel qu’il est publié.",
  },
  coupe: {
    field: undefined,
    message: "L’envoi s’est interrompu avant la fin : rien n’a été gardé. Vérifiez votre connexion et recommencez.",
  },
  "en-cours": { field: undefined, message: new ImportUnderWay().userMessage },
} as const;

export type UploadRefusal = keyof typeof refusals;

export function isUploadRefusal(value: unknown): value is UploadRefusal {
  return typeof value === "string" && Object.hasOwn(refusals, value);
}

/**
 * A file that was not taken in; `code` is what an address may hold of it, for a browser without JavaScript, and `typed`
 * the fields that came before the file.
 */
export class UploadRefused extends DomainError {
  override readonly name = "UploadRefused";
  readonly userMessage: string;
  override readonly field: string | undefined;

  constructor(
    readonly code: UploadRefusal,
    readonly typed: Record<string, string> = {},
  ) {
    super(code);
    this.userMessage = refusals[code].message;
    this.field = refusals[code].field;
  }
}
