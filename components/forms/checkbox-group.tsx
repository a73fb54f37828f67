import { ChoiceGroup, type ChoiceGroupProps } from "@/components/forms/choice-group";

/** Several boxes sharing one name: the action reads them with `form.getAll(name)`. */
export function CheckboxGroup({ defaultValues = [], ...group }: ChoiceGroupProps & { defaultValues?: string[] }) {
  return <ChoiceGroup type="checkbox" defaultValues={defaultValues} {...group} />;
}
