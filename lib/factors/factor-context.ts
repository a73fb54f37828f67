import type { Context } from "@/lib/context";

/** Who changes or enters a factor, and in which browser: the person is told. */
export type FactorContext = Context & { browser: string; userAgent: string };
