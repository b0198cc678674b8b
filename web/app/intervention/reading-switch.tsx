import { paths } from '@insatskatalog/shared/paths.ts';
import { useLocation } from 'react-router';
import { Link } from '../framing/link.tsx';
import { interventionPage } from '../texts/intervention.ts';
import type { EntryView } from './view.server.ts';

/** Plain or easy read, Swedish or English: links, since each is an address of its own. */
export function ReadingSwitch({ view }: { view: EntryView }) {
  const { lang, easyRead, offers } = view;
  const { textStyle, language } = interventionPage;
  return (
    <>
      {offers.easyRead && (
        <nav className="reading-switch no-print" aria-label={textStyle.label} lang="sv">
          <Choice to={reading({ lang })} chosen={!easyRead} label={textStyle.plain} />
          <Choice
            to={reading({ easyRead: true, lang: offers.easyRead })}
            chosen={easyRead}
            label={textStyle.easyRead}
          />
        </nav>
      )}
      {offers.english && (
        <nav className="reading-switch no-print" aria-label={language.label} lang="sv">
          <Choice to={reading({})} chosen={lang === 'sv'} label={language.sv} />
          <Choice to={reading({ lang: 'en' })} chosen={lang === 'en'} label={language.en} lang="en" />
        </nav>
      )}
    </>
  );
}

/** The same page read in another way: an entry's own, or the preview of one. */
function reading(view: { easyRead?: boolean; lang?: 'sv' | 'en' }): { search: string } {
  return { search: new URL(paths.intervention('-', view), 'http://site').search };
}

function Choice(props: { to: { search: string }; chosen: boolean; label: string; lang?: string }) {
  const location: { state: unknown } = useLocation();
  // The way back to the list stays known, and the page does not jump.
  const kept = typeof location.state === 'object' ? location.state : null;
  return (
    <Link
      to={props.to}
      state={{ ...kept, keepsPlace: true }}
      aria-current={props.chosen ? 'true' : undefined}
      lang={props.lang}
      hrefLang={props.lang}
    >
      {props.label}
    </Link>
  );
}
