import { RefusedFile } from "@/lib/registers/import/refused-file";

const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Registers decide who is a professional: they come over https, or from this machine. */
export function assertSafeAddress({ protocol, hostname }: URL): void {
  if (protocol === "https:" || (protocol === "http:" && thisMachine.has(hostname))) return;
  throw new RefusedFile(
    "L’adresse d’un registre doit commencer par https:// : ce qui arrive autrement peut avoir été changé.",
  );
}
