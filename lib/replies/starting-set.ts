import type { Reply } from "@/lib/replies/reply";
import { startingQuestions } from "@/lib/replies/starting-questions";
import { startingRefusals } from "@/lib/replies/starting-refusals";

/** The texts that every region starts with, each of which it may rewrite or put away. */
export const startingSet: readonly Reply[] = [...startingQuestions, ...startingRefusals];
