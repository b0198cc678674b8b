import type { Intake } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { useId, type ReactNode } from 'react';
import { Link } from '../framing/link.tsx';
import { ListToggle } from '../my-list/toggle.tsx';
import { cardTexts } from '../texts/card.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { WayBack } from './way-back.ts';
import './card.css';

/** An entry in one look, in words. `…Html` is the server's: escaped, with the matching words in `<mark>`. */
export interface CardView {
  /** As the reader's list names it. */
  id: string;
  slug: string;
  title: string;
  titleHtml?: string;
  summary: string;
  summaryHtml?: string;
  /** What it is about, where neither title nor summary shows why it was found. */
  because?: string;
  provider: string;
  forProfessionals: boolean;
  intake: { state: Intake['state']; text: string } | null;
  ages: string;
  where: string;
  wayIn: string;
  cost: string;
  checked: string;
}

/**
 * One entry in a list; the whole card is the link. Stands in an `<li>`.
 * @param props.children what belongs to it and leads elsewhere
 */
export function Card(props: {
  card: CardView;
  headingLevel: 2 | 3;
  wayBack?: WayBack;
  children?: ReactNode;
}) {
  const { card, wayBack } = props;
  const title = useId();
  const Heading = props.headingLevel === 2 ? 'h2' : 'h3';
  return (
    <article className="card">
      <div className="card-head">
        <Heading id={title} className="card-title">
          <Link to={paths.intervention(card.slug)} state={wayBack && { wayBack }}>
            <Marked text={card.title} html={card.titleHtml} />
          </Link>
        </Heading>
        {card.intake && <span className={`pill ${card.intake.state}`}>{card.intake.text}</span>}
      </div>
      <p className="muted small">{card.provider}</p>
      <p className="card-summary">
        <Marked text={card.summary} html={card.summaryHtml} />
      </p>
      {card.because && <p className="card-because muted small">{card.because}</p>}
      <CardFacts card={card} />
      {props.children}
      <div className="card-foot small">
        <span className="muted">{card.checked}</span>
        <ListToggle id={card.id} about={title} className="card-toggle no-print" />
      </div>
    </article>
  );
}

/** Who, where and how, in a line. */
export function CardFacts({ card }: { card: CardView }) {
  return (
    <ul className="card-facts plain-list">
      {card.forProfessionals && (
        <Fact icon="talk" name={cardTexts.facts.forWhom} text={cardTexts.professionals} />
      )}
      <Fact icon="age" name={cardTexts.facts.ages} text={card.ages} />
      <Fact icon="pin" name={cardTexts.facts.where} text={card.where} />
      <Fact icon="door" name={cardTexts.facts.wayIn} text={card.wayIn} />
      <Fact icon="coin" name={cardTexts.facts.cost} text={card.cost} />
    </ul>
  );
}

function Marked({ text, html }: { text: string; html?: string }) {
  return html === undefined ? text : <span dangerouslySetInnerHTML={{ __html: html }} />;
}

function Fact({ icon, name, text }: { icon: IconName; name: string; text: string }) {
  if (!text) return null;
  return (
    <li>
      <Icon name={icon} />
      <span>
        <span className="visually-hidden">{name}: </span>
        {text}
      </span>
    </li>
  );
}
