import { apiTexts } from '../texts/api-description.ts';
import { Code } from './code.tsx';
import { Rows } from './rows.tsx';
import type { OperationView } from './view.server.ts';

/** One thing that can be asked: what may be asked with, how it is written, and what comes back. */
export function Operation({ operation }: { operation: OperationView }) {
  const { id, path, summary, description, parameters, curl, answers, fields, example, answerName } =
    operation;
  return (
    <section className="section api-operation" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {summary}
      </h2>
      <p>
        <code className="api-path">GET {path}</code>
      </p>
      <p className="api-about">{description}</p>
      <h3>{apiTexts.example}</h3>
      <Code text={curl} label={`${apiTexts.example}: ${summary}`} copy />
      <h3>{apiTexts.parameters}</h3>
      {parameters.length === 0 ? (
        <p className="muted">{apiTexts.noParameters}</p>
      ) : (
        <Rows
          caption={`${apiTexts.parameters}: ${summary}`}
          columns={[apiTexts.name, apiTexts.meaning, apiTexts.allowed]}
          rows={parameters.map(({ name, description: meaning, allowed, required }) => [
            name,
            meaning,
            required ? `${allowed} (${apiTexts.required})` : allowed,
          ])}
        />
      )}
      <h3>{apiTexts.answer}</h3>
      <Rows
        caption={`${apiTexts.answer}: ${summary}`}
        columns={[apiTexts.status, apiTexts.meaning]}
        rows={answers.map(({ status, description: meaning }) => [status, meaning])}
      />
      <details>
        <summary>{apiTexts.answerFields(answerName)}</summary>
        <Rows
          caption={apiTexts.answerFields(answerName)}
          columns={[apiTexts.field, apiTexts.meaning, apiTexts.type]}
          rows={fields.map(({ name, description: meaning, allowed }) => [name, meaning, allowed])}
        />
      </details>
      <details>
        <summary>{apiTexts.answerExample}</summary>
        <Code text={example} label={`${apiTexts.answerExample}: ${summary}`} />
      </details>
    </section>
  );
}
