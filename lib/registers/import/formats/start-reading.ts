import type { LineReader, Sinks } from "@/lib/registers/import/formats/format";
import { formats } from "@/lib/registers/import/formats/formats";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import { type Register, registerLabels, registers } from "@/lib/registers/registers";

/** The register that a first line announces, if any. */
export function recogniseRegister(firstLine: string): Register | undefined {
  return registers.find((register) => formats[register].recognises(firstLine));
}

/** Begins to read a file of a register. @throws RefusedFile when its first line is that of something else */
export function startReading(register: Register, firstLine: string, sinks: Sinks): LineReader {
  const found = recogniseRegister(firstLine);
  if (found === register) return formats[register].start(firstLine, sinks);
  const wanted = registerLabels[register];
  const isOfAnother = found && `Ce fichier est celui d’un autre registre, ${registerLabels[found]}, et non ${wanted}.`;
  throw new RefusedFile(
    isOfAnother ?? `Ce fichier n’est pas une extraction du registre ${wanted}\u00a0: sa première ligne est autre.`,
  );
}
