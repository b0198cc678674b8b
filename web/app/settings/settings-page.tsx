import { paths } from '@insatskatalog/shared/paths.ts';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { settingsTexts } from '../texts/settings.ts';
import { ErrorSummary, type SummarisedError } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import './settings.css';

/** A page with one part of an association's settings: its form, what is wrong with it, and the ways back. */
export function SettingsPage(props: {
  association: { id: string; shortName: string };
  heading: string;
  lead?: string;
  errors: readonly SummarisedError[];
  children: ReactNode;
}) {
  const { association, heading, lead, errors, children } = props;
  return (
    <>
      <PageHead
        title={heading}
        lead={lead}
        back={{
          to: paths.admin.associationSettings(association.id),
          label: settingsTexts.of(association.shortName),
        }}
      />
      <ErrorSummary errors={errors} />
      {children}
    </>
  );
}

/** The form of a part, with its button. */
export function SettingsForm({ children, acts }: { children: ReactNode; acts?: ReactNode }) {
  return (
    <Form method="post" className="panel form" noValidate>
      {children}
      <div className="form-acts">
        <button className="button" name="intent" value="save">
          {settingsTexts.save}
        </button>
        {acts}
      </div>
    </Form>
  );
}
