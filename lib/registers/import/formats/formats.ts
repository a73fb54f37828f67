import { finessFormat } from "@/lib/registers/import/formats/finess-format";
import type { RegisterFormat } from "@/lib/registers/import/formats/format";
import { mailboxesFormat } from "@/lib/registers/import/formats/mailboxes-format";
import { professionalsFormat } from "@/lib/registers/import/formats/professionals-format";
import type { Register } from "@/lib/registers/registers";

export const formats: Record<Register, RegisterFormat> = {
  finess: finessFormat,
  professionals: professionalsFormat,
  mailboxes: mailboxesFormat,
};
