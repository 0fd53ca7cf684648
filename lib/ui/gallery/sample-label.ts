import type { DataLabelRow, LabelQuote } from '../../summary';
import type { Modality } from '../../taxonomy/modality';

const say = (text: string, heading: string | null = 'What we collect', leadIn: string | null = null): LabelQuote => ({
  text,
  start: text.length * 7,
  end: text.length * 8,
  heading,
  leadIn,
});

const hedge = (modality: Modality, text: string): LabelQuote => ({ ...say(text), modality });

/** Every kind of cell that a data label can have. */
export const SAMPLE_LABEL: readonly DataLabelRow[] = [
  {
    kind: 'contact',
    said: {
      collected: [say('your name, e-mail address and telephone number;', 'What we collect', 'You give us:')],
      shared: [say('We pass your address on to the couriers who deliver to you.', 'Who helps us')],
      'not-sold': [say('We never sell your address.', 'Who helps us')],
    },
  },
  {
    kind: 'financial',
    said: { 'not-collected': [say('We never see the number of your card.', null)] },
  },
  {
    kind: 'health',
    said: { 'not-shared': [say('What you tell us of your health stays with us.')] },
  },
  {
    kind: 'location',
    said: {
      collected: [
        say('We collect your precise location from GPS.'),
        say(
          'When you use the map, when you search for a harbour, and when you have allowed it in the background, the app records where you are every few minutes and keeps it with your account for as long as that exists.',
        ),
        say('Your approximate location follows from your IP address.'),
        say('Photographs may hold the place where they were taken.'),
      ],
      sold: [say('We have sold location data to insurers.', 'Notice for Californians')],
    },
  },
  {
    kind: 'online-activity',
    said: {
      collected: [hedge('unless-opt-out', 'We record what you watch unless you turn it off.')],
      shared: [hedge('may', 'Partners may see it.')],
    },
  },
  {
    kind: 'device-id',
    said: { collected: [say('<b>Your</b> advertising identifier')], shared: [say('And they too.')] },
  },
  {
    kind: 'social-media',
    said: {
      collected: [hedge('with-consent', 'With your permission, we read who your friends are.')],
      sold: [hedge('unless-opt-out', 'We sell the names of your friends unless you object.')],
    },
  },
  {
    kind: 'survey',
    said: {
      'not-collected': [say('We do not ask.')],
      'not-shared': [say('We do not tell.')],
      'not-sold': [say('We do not sell.')],
    },
  },
];
