import { builderTexts } from '../texts/embed-builder.ts';
import type { BuilderView } from './view.server.ts';

/** Which sites the association has let in, and how to become one of them. */
export function AllowedHosts({ association }: { association: BuilderView['association'] }) {
  const texts = builderTexts.association;
  if (association === null) return <p className="builder-hosts small">{texts.needed}</p>;
  const { name, hosts, email } = association;
  return (
    <div className="builder-hosts small">
      {hosts.length === 0 ? (
        <p>{texts.noHosts(name)}</p>
      ) : (
        <>
          <p>{texts.hosts(name)}</p>
          <ul className="plain-list">
            {hosts.map((host) => (
              <li key={host}>
                <code>{host}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {texts.ask}{' '}
        {email ? (
          <a href={`mailto:${email}?subject=${encodeURIComponent(texts.contactSubject)}`}>{texts.contact}</a>
        ) : (
          texts.admin
        )}
      </p>
    </div>
  );
}
