type Option = { value: string; label: string };
type OptionGroup = { label: string; options: Option[] };
export type SelectChoice = Option | OptionGroup;

export function SelectOptions({ options }: { options: SelectChoice[] }) {
  return options.map((choice) =>
    "options" in choice ? (
      <optgroup key={choice.label} label={choice.label}>
        <SelectOptions options={choice.options} />
      </optgroup>
    ) : (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ),
  );
}
