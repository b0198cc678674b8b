import { FormField } from '../ui/form-field.tsx';

/** A colour in the browser's own picker, with its value beside it. */
export function ColourField(props: {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  onChoose: (value: string) => void;
}) {
  const { value, onChoose, ...words } = props;
  return (
    <FormField {...words}>
      {({ className: _field, ...links }) => (
        <div className="colour-field">
          <input type="color" {...links} value={value} onChange={({ target }) => onChoose(target.value)} />
          <output htmlFor={links.id}>{value}</output>
        </div>
      )}
    </FormField>
  );
}
