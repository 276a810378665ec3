/**
 * What the made-up entries of a big vault are put together from: sentences with `{gaps}`, and what may stand in each.
 * Nothing in it is anyone's; it only has to read, weigh and search like a journal.
 */
export const sentences: readonly string[] = [
  'I walked to the {place} {when} and {small}.',
  'The {place} was {quality} {when}, and I stayed longer than I meant to.',
  '{person} {said}, and I said I would think about it.',
  'I made {food} and ate it standing at the {furniture}.',
  'There was {weather} all {span}, and the {furniture} felt {quality}.',
  'I found the {thing} behind the {furniture} and put it in the {container}.',
  'I wanted to tell someone about the {thing}, and then the wanting passed.',
  '{person} asked how I was, and for once I said {quality}.',
  'It took me {amount} to {chore}, and afterwards I was only tired.',
  'I slept for {amount} and woke up before the {sound}.',
  'On the way home {small}, which is not like me.',
  'I read {amount} of the book about {subject} and remember none of it.',
  'The {sound} from next door went on until {hour}.',
  'I thought about {subject} while I tried to {chore}.',
  'Nothing happened, and I noticed that nothing happened, which is new.',
  'I wrote down {subject} so that I would not have to carry it to the {place}.',
  'We used to go to the {place} for the {food}; I went by myself and it was {quality}.',
  '{person} brought {food} and did not ask anything until {hour}.',
  'I moved the {furniture} to the other wall and the room became {quality}.',
  'There is a word for {subject} and I cannot find it.',
  'I left the {thing} on the bus and did not go back for it.',
  'By {hour} the {weather} had stopped and I could {chore} again.',
  'I told {person} about the {place}, and it was easier than I had thought.',
  'My hands smelled of {food} the whole {span}.',
  'I looked for the {thing} in the {container} twice, for no reason.',
  'What I miss is not a person, it is the {sound} in the {span}.',
  'I was angry {when}, then hungry, then neither.',
  'The {thing} still works, so I kept it.',
  '{when}, I noticed the {weather} before I noticed anything else.',
  'I promised {person} to {chore} before {hour}, and I did.',
  'I did not {chore}, and the world went on being {quality}.',
  'If I were to paint this {span}, it would be {quality} with a little {weather}.',
  'I laughed at something {person} said about {subject}, out loud, at the {place}.',
  'The dream was about the {place} again, only the {furniture} was missing.',
  'I bought the {thing} that nobody needs and I am glad of it.',
  'I have been trying to understand {subject} since {hour}.',
  'My chest was tight until {hour}; then {small}.',
  'I washed the {thing} by hand and hung it by the {furniture}.',
  'Somebody had left their {thing} at the {place}, with a note in pencil.',
  'The bus to {name} was late, and nobody minded.',
  'A shop called {name} has opened next to the {place}.',
  'I looked for {name} on the map and got lost in the names around it.',
  'Somebody called {name} rang, and it was for {person}.',
  'I called {person} back {when}, and we talked about {subject} for {amount}.',
];

export const titles: readonly string[] = [
  'The {place}, again',
  '{weather}',
  'The {quality} {span}',
  'About {subject}',
  '{person} and the {thing}',
  'Until {hour}',
  'What the {sound} said',
  'How to {chore}',
];

/** Put together, they make some thousands of names: the rare words of a journal. */
export const syllables = {
  first: phrases(
    'Al, Bar, Ca, Der, El, Fen, Gal, Hol, Im, Jor, Kel, Lu, Mar, Nor, Os, Per, Ro, Sel, Tor, Wen',
  ),
  middle: phrases('a, be, da, e, i, li, mo, na, o, ra, se, ta, u, ve, wi'),
  last: phrases(
    'bury, dale, ford, grim, holm, kirk, lund, mere, nik, ridge, rose, stad, thorpe, vik, wick',
  ),
};

/** What may stand in each gap but `{name}`. */
export const gaps: Readonly<Record<string, readonly string[]>> = {
  place: phrases(
    'bridge, harbour, library, market, bakery, allotment, station, cinema',
    'river path, swimming pool, corner shop, cemetery, football ground, museum',
    'launderette, orchard, lighthouse, town hall, clinic, workshop, choir room',
    'climbing wall, night bus, old kitchen, car park, reservoir, botanical garden',
  ),
  when: phrases(
    'before breakfast, after work, at lunchtime, late in the evening, on a whim',
    'in the first light, between two meetings, when the rain let up, on the way back',
    'after the phone call, without an umbrella, for the second time, as it got dark',
  ),
  small: phrases(
    'bought a pear, took the long way, sat down on the wall, sang under my breath',
    'counted the windows, let a stranger go first, watched the swifts, tied my laces',
    'picked up a feather, wrote a postcard, forgot what I came for, said good evening',
    'looked at other people’s curtains, gave my seat away, missed two trams on purpose',
  ),
  person: phrases(
    'my sister, Anouk, my neighbour, Tomasz, the woman at the counter, my father',
    'Ines, a man from work, old Mrs Vance, Yusuf, my cousin, Petra, the plumber',
    'Halima, my old teacher, Bertrand, someone from the choir, Noor, Leif',
  ),
  said: phrases(
    'offered me the spare room, told me about the surgery, wants to go hiking in May',
    'asked for the recipe, said that it gets quieter, suggested a haircut',
    'wondered aloud whether I eat, said nothing and poured tea, is selling the piano',
    'has started to paint again, talked about the divorce for the first time',
  ),
  food: phrases(
    'lentil soup, toast with too much butter, dumplings, an omelette, plum cake',
    'rice and peas, cold noodles, roast parsnips, cinnamon buns, mushroom risotto',
    'leek and potato soup, flatbread, half a melon, porridge, tomatoes with salt',
  ),
  furniture: phrases(
    'counter, window, bookshelf, wardrobe, radiator, kitchen table, armchair',
    'bed, coat rack, bathroom mirror, desk, staircase, washing machine, sofa',
  ),
  thing: phrases(
    'scarf, kettle, photograph, umbrella, concert ticket, bicycle lamp, letter',
    'cardigan, tin of buttons, paperback, set of keys, record, watering can, map',
    'birthday card, camera, pair of gloves, torch, mug, harmonica, sewing box',
  ),
  container: phrases('drawer, cardboard box, blue bag, cellar, suitcase, biscuit tin, shed'),
  quality: phrases(
    'quiet, bearable, enormous, ordinary, kind, unfinished, strange, warm',
    'lighter, too bright, empty, crooked, gentle, slow',
    'unexpectedly funny, threadbare, hopeful, clean, grey, patient, hollow',
  ),
  weather: phrases(
    'drizzle, fog, thin sun, hail, sleet, thunder, wind from the sea, frost',
    'heat, first snow, clear sky, storm light, mist over the fields, rain',
  ),
  span: phrases('morning, afternoon, evening, night, week, Sunday, weekend, month, winter'),
  amount: phrases(
    'an hour, twenty minutes, half a day, three chapters, nearly nine hours',
    'most of the afternoon, eleven minutes, two evenings, a page and a half',
  ),
  chore: phrases(
    'fold the sheets, answer the letters, water the plants, clear out the hallway',
    'change the bulb, pay the gas bill, mend the zip, defrost the freezer, sit still',
    'sort the photographs, call the landlord, sharpen the knives, practise the scales',
    'repot the fern, book the dentist, cancel the subscription, finish one thing',
  ),
  sound: phrases('alarm, radio, dishwasher, piano, blackbird, church bells, drill, kettle'),
  hour: phrases('noon, half past six, midnight, ten o’clock, dawn, four in the afternoon, nine'),
  subject: phrases(
    'forgiveness, the tides, my grandmother’s handwriting, bees, train timetables',
    'loneliness, the year in Lisbon, what we never said, house prices, astronomy',
    'the colour of old glass, patience, the argument in the car, mountain weather',
    'being thirty-four, the last summer, migrating birds, how habits end, courage',
  ),
};

/** Lists with commas between the phrases, and none inside them. */
function phrases(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(', '));
}
