import { VariableNotFilled } from "@/lib/replies/errors";
import { exampleValues } from "@/lib/replies/example-values";
import { fillVariables } from "@/lib/replies/fill-variables";

const known = exampleValues({ name: "Occitanie", serviceCentreName: "Centre", supportEmail: "centre@region.example" });

/** Throws `VariableNotFilled`, at the field of the text, when one of its variables does not exist or is badly written. */
export function assertVariablesKnown(body: string): void {
  const { problems } = fillVariables(body, known);
  if (problems.length > 0) throw new VariableNotFilled(problems, "body");
}
