import { z } from "zod";

const choose = { error: "Choisissez une région." };

/** The region chosen in a list; whether this installation has it is for the database to say. */
export const regionCodeSchema = z.string(choose).regex(/^\d{2,3}$/, choose);
