import { paths } from '@insatskatalog/shared/paths.ts';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { site } from '../texts/sv.ts';
import './layout.css';
import { jump } from './jump.ts';
import { Link, NavLink } from './link.tsx';
import { Mark } from './mark.tsx';

/** Whose part of the catalogue a page is; `logo` is a picture's address. */
export interface Operator {
  id: string;
  name: string;
  fullName: string;
  logo: string | null;
}

/**
 * What stands around every page. `operator` is the association whose part of the catalogue this is, where there is one.
 * The administration and the frame on other sites bring what stands around them and a main part of their own (`frame`); in
 * the latter there is nothing to skip.
 */
export function Layout(props: {
  demonstration: boolean;
  operator: Operator | null;
  frame: 'admin' | 'embed' | undefined;
  children: ReactNode;
}) {
  return (
    <>
      {props.frame !== 'embed' && (
        <a className="skip-link" href="#innehall" onClick={jump}>
          {site.skipToContent}
        </a>
      )}
      {props.demonstration && (
        <aside className="demonstration-notice" aria-label={site.demonstrationLabel}>
          <div className="wrap">{site.demonstration}</div>
        </aside>
      )}
      {props.frame ? (
        props.children
      ) : (
        <>
          <Header operator={props.operator} />
          <main id="innehall" tabIndex={-1}>
            {props.children}
          </main>
          <Footer operator={props.operator} />
        </>
      )}
    </>
  );
}

function Header({ operator }: { operator: Operator | null }) {
  const { pathname } = useLocation();
  return (
    <header className="site-header">
      <div className="wrap">
        <Link className="site-name" to={paths.start()}>
          <Mark />
          <span>
            {site.name}
            {operator && <small>{operator.name}</small>}
          </span>
        </Link>
        {/* Says no more than the name beside it. */}
        {operator?.logo && <img className="site-logo" src={operator.logo} alt="" />}
        <nav className="site-menu" aria-label={site.mainMenu}>
          {/* Keyed, so that it does not stay open over the page that it led to. */}
          <details key={pathname}>
            <summary>{site.menu}</summary>
            <ul className="plain-list">
              <MenuLink to={paths.search()}>{site.menuLinks.search}</MenuLink>
              <MenuLink to={paths.municipalities()}>{site.menuLinks.municipalities}</MenuLink>
              <MenuLink to={paths.associations()}>{site.menuLinks.associations}</MenuLink>
              <MenuLink to={paths.professionals()}>{site.menuLinks.professionals}</MenuLink>
            </ul>
          </details>
        </nav>
      </div>
    </header>
  );
}

function MenuLink({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <NavLink to={to} end>
        {children}
      </NavLink>
    </li>
  );
}

function Footer({ operator }: { operator: Operator | null }) {
  return (
    <footer className="site-footer">
      <nav className="wrap" aria-label={site.footerMenu}>
        <span className="site-operator">{operator?.fullName ?? site.operatedBy}</span>
        <Link to={paths.about()}>{site.footerLinks.about}</Link>
        <Link to={paths.accessibility(operator?.id)}>{site.footerLinks.accessibility}</Link>
        <Link to={paths.privacy()}>{site.footerLinks.privacy}</Link>
        <Link to={paths.news()}>{site.footerLinks.news}</Link>
        <Link to={paths.openData()}>{site.footerLinks.openData}</Link>
        <Link className="site-staff" to={paths.signIn()}>
          {site.footerLinks.signIn}
        </Link>
      </nav>
    </footer>
  );
}
