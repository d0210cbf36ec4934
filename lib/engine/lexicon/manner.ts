import { words } from './words';

const ED =
  'shout scream yell bellow roar holler shriek howl wail moan groan grunt growl snarl hiss bark croak rasp whisper murmur mutter grumble whimper stammer stutter drawl chirp coo purr boom thunder bawl yelp squeal squeak screech gasp giggle chuckle chortle laugh snicker snort sniff scoff jeer hoot cackle gush exclaim blurt interject interrupt interpose chime venture volunteer offer begin continue finish resume proceed add counter retort rejoin reply respond answer quip joke crack deadpan tease beam smile grin nod shrug wince muse ponder wonder opine lecture preach scold chide admonish rebuke plead beg implore demand pray sigh sob chant intone text tweet post message email type scribble scrawl jot comment remark observe declare announce proclaim insist maintain argue assert protest object complain lament gripe whine fume rage seethe vent explain recall conclude warn caution advise urge suggest propose confess admit concede acknowledge confirm reveal reason counsel instruct order command ask inquire enquire query press call report note stress underline reiterate repeat echo agree concur recount relate state claim allege testify affirm promise vow pledge boast brag marvel enthuse reflect reminisce theorize theorise speculate tut snap quiz sneer crow gloat coax soothe hint mumble clarify underscore emphasise emphasize conjecture inform assure remind notify';
const OTHERS = `say says said tell tells told write writes wrote written sing sang sung swear swore sworn cry cries cried reply replies replied put puts
  read reads begin began begun go went goes repeats pipes piped tutted tuts snapped snaps quipped quips crows crowed nodded nods grinned grins begged begs
  chatted blogged blogs blog deadpanned deadpans`;

function forms(verb: string): string[] {
  const base = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const s = /(?:s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : /[^aeo]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const ed = /[^aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${base}ed`;
  return [verb, s, ed];
}

/** Verbs of saying, of its manner (Zwicky 1971, Levin 1993: 37.3, 37.7, 38) and its means, that may stand beside marks: `“C,” S sighed`. */
export const QUOTING: ReadonlySet<string> = words(ED.split(' ').flatMap(forms).join(' '), OTHERS);
