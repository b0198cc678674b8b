import { editing } from '../../texts/editing.ts';
import { CoverageField } from '../coverage-field.tsx';
import { Rows } from '../rows.tsx';
import { Section } from '../section.tsx';

export function WhereSection() {
  const { locations } = editing.fields;
  return (
    <Section id="where">
      <CoverageField />
      <Rows
        list="locations"
        add="add-location"
        atLeast={0}
        columns={[
          { name: 'name', label: locations.name },
          { name: 'street', label: locations.street },
          { name: 'postalCode', label: locations.postalCode },
          { name: 'city', label: locations.city },
          { name: 'accessibility', label: locations.accessibility, hint: locations.accessibilityHint },
          { name: 'latitude', label: locations.latitude, rare: true },
          { name: 'longitude', label: locations.longitude, rare: true },
        ]}
      />
    </Section>
  );
}
