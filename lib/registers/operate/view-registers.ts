import "server-only";
import { countCopies, findCopiesOfRegister, listCopies } from "@/db/queries/register-copies";
import type { Context } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";
import { publicUrl } from "@/lib/registers/import/source/public-url";
import { nextRefresh } from "@/lib/registers/operate/next-refresh";
import { registerUrl } from "@/lib/registers/operate/register-url";
import { isOldCopy, registers } from "@/lib/registers/registers";

const perPage = 20;

/** The registers, their copies and their imports, for the operator. */
export async function viewRegisters({ db, actor }: Context, { page }: { page: number }) {
  assertCanOperate(actor);
  const [states, copies, total] = await Promise.all([
    Promise.all(registers.map(async (register) => ({ register, ...(await findCopiesOfRegister(db, register)) }))),
    listCopies(db, { limit: perPage, offset: (page - 1) * perPage }),
    countCopies(db),
  ]);
  return {
    registers: states.map(({ register, inService, underWay, lastEnded }) => {
      const address = registerUrl(register);
      return {
        register,
        inService,
        underWay,
        lastEnded,
        isOld: inService?.dataDate ? isOldCopy(inService.dataDate) : false,
        schedule: address ? { address: publicUrl(address), nextAt: nextRefresh() } : undefined,
      };
    }),
    copies,
    page,
    pageCount: Math.max(1, Math.ceil(total / perPage)),
  };
}

export type RegisterState = Awaited<ReturnType<typeof viewRegisters>>["registers"][number];
