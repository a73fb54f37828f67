import { ChoiceGroup, type ChoiceGroupProps } from "@/components/forms/choice-group";

export function RadioGroup({
  defaultValue,
  ...group
}: ChoiceGroupProps & { defaultValue?: string | null | undefined }) {
  return <ChoiceGroup type="radio" defaultValues={defaultValue ? [defaultValue] : []} {...group} />;
}
