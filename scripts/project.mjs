import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, without a final slash. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything that a run leaves behind: databases, secrets, logs. */
export const dataFolder = join(root, ".data");

export const binFolder = join(root, "node_modules", ".bin");
