import { choice, day, lines, type Column } from '../column.ts';
import { plainLine } from './plain.ts';

/** What it costs, when it is open, whether there is room, and from when to when it is given. */
export const practical = (): Column[] => [
  plainLine('cost', 'Kostnad', 'Vad det kostar personen, i ord.', ['avgift', 'pris']),
  plainLine('openingHours', 'Öppettider', '', ['öppet', 'öppettid', 'tider']),
  plainLine('capacity', 'Platser', 'Hur många det finns plats för, i ord.', ['antal platser', 'kapacitet']),
  choice(
    {
      id: 'intake.state',
      name: 'Tar emot nya',
      also: ['intag', 'öppen för nya', 'läge för intag'],
      help: 'Tom betyder inte angivet.',
    },
    [
      { id: 'open', label: 'Öppet', also: ['öppen', 'ja', 'tar emot nya'] },
      { id: 'queue', label: 'Kö', also: ['väntelista'] },
      { id: 'closed', label: 'Stängt', also: ['stängd', 'nej', 'fullt'] },
    ],
  ),
  plainLine('intake.waitingWeeks', 'Väntetid i veckor', 'Hela veckor.', ['väntetid', 'kö i veckor']),
  day({
    id: 'intake.until',
    name: 'Intag gäller till',
    also: ['gäller till och med'],
    help: 'Sista dagen som uppgiften om intag gäller, till exempel 2027-01-31.',
  }),
  lines({
    id: 'cannotCombineWith',
    name: 'Går inte att kombinera med',
    also: ['kan inte kombineras med'],
    help: 'Skriv flera med | emellan.',
  }),
  day({
    id: 'startsOn',
    name: 'Startar',
    also: ['startdatum', 'från och med'],
    help: 'Till exempel 2027-01-31.',
  }),
  day({
    id: 'endsOn',
    name: 'Slutar',
    also: ['slutdatum', 'till och med'],
    help: 'Sista dagen, till exempel 2027-12-31.',
  }),
];
