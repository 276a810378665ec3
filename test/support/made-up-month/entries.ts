/** One piece of an entry. Inside `text`, `**bold**` and `_italic_` mark emphasis, sparingly. */
export type MadeUpBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] }
  | {
      readonly kind: 'checks';
      readonly items: readonly { readonly text: string; readonly checked: boolean }[];
    }
  | { readonly kind: 'rule' };

export type MadeUpEntry = {
  /** The journal day, 1–30: the day the writer would say it was. */
  readonly dayNumber: number;
  /** Wall clock, `HH:MM`. 00:00–03:59 is after midnight, at the end of that journal day. */
  readonly time: string;
  /** May be empty. */
  readonly title: string;
  readonly blocks: readonly MadeUpBlock[];
};

/**
 * What one invented person wrote in one invented month, in the order they wrote it. Every name is
 * made up. No weekday and no date is named, so that day 1 may fall on any day. The check-ins and
 * events beside this file tell the same month; change them together.
 */
export const madeUpEntries: readonly MadeUpEntry[] = [
  {
    dayNumber: 1,
    time: '21:14',
    title: 'Half of everything',
    blocks: [
      paragraph(
        'Marek came for his boxes at ten and was gone by noon. Seven years, and it went down two flights of stairs in eleven trips. I counted because it gave my head something to do.',
      ),
      paragraph(
        'He was careful. That was the worst of it. He wrapped his mugs in my newspaper and asked first whether I had read it.',
      ),
      paragraph(
        'The books that stayed have fallen sideways into the spaces, as if they had been listening at a door. The big pan is gone and its lid is still here. The lemon tree stayed because it was raining and because, he said, it likes this window. I said I was sure it did.',
      ),
      paragraph(
        'Downstairs the aquarium shop has shut and left its lamps on. They shine up off the wet street and make my ceiling blue, the same as any night. I ate toast standing at the counter. Then I sat down, because standing felt like waiting for someone.',
      ),
      paragraph(
        'A month of not writing to him, I have decided. Ruth thinks it should be a year. My sister never liked his shoes.',
      ),
    ],
  },
  {
    dayNumber: 2,
    time: '23:52',
    title: '',
    blocks: [
      paragraph(
        'Both sides of the bed are mine now, and I am lying on the left third of it like a lodger.',
      ),
      paragraph(
        'At twenty to twelve I wrote him a message. It was a good one, generous, with a joke in it. I read it four times. Then I deleted it, put the phone in the oven, which is off, shut the door on it, and came in here to write to nobody instead.',
      ),
      paragraph('It will be there in the morning. I must remember before I heat anything.'),
    ],
  },
  {
    dayNumber: 3,
    time: '20:40',
    title: 'Things people said today',
    blocks: [
      paragraph('I told four people, to have it over with. The answers, in order:'),
      bullets(
        '_The dentist’s receptionist_, when I took his name off the booking: “Would you like his slot? It’s a morning.”',
        '_The client in Bremen:_ he was very sorry, and could the dishwasher still be done by the end of the month?',
        '_Ruth:_ nothing at all for a long time, and then, what had I eaten.',
        '_Mr Pask, on the stairs:_ that in all his years as a landlord he has found that a flat with one person in it breathes better. Less damp. He patted the wall.',
      ),
      paragraph('I took the slot.'),
      paragraph(
        'Soup at half past six, like somebody’s grandmother. While I was washing up I noticed that I was humming, and stopped, and then thought: no, go on. But I could not find the tune again. It had been a whole verse at least. For a whole verse I had been somewhere else.',
      ),
    ],
  },
  {
    dayNumber: 3,
    time: '01:35',
    title: 'Half past one',
    blocks: [
      paragraph(
        'Awake since twelve. The tanks downstairs hum on one low note and the fridge answers.',
      ),
      paragraph(
        'I keep going back to the bench by the bridge and standing behind us. It is late afternoon, the river is brown and high, and he is saying that he thinks he has been leaving for a while. _For a while._ I want to lean over our shoulders and ask him since when. Since which kitchen. Which of the evenings when I said this is nice, and he said yes?',
      ),
      paragraph(
        'There is no answer down there. I know it the way you know that the shop is shut, and still try the handle.',
      ),
      heading(3, 'Things that are true at half past one'),
      bullets(
        'The rent is paid.',
        'The window is open by a hand.',
        'Ruth will ring at seven and ask what I have eaten.',
        'At five the man with the milk crates will come up the street, as on any other morning of the world, and make that noise.',
      ),
    ],
  },
  {
    dayNumber: 5,
    time: '20:22',
    title: 'The bicycle',
    blocks: [
      paragraph(
        'We had to write to each other about the bicycle. Four messages altogether. I did mine on paper first and crossed out everything that was not about the bicycle. What was left was:',
      ),
      quote('Hall is free between four and five. Key back through the letterbox, please.'),
      paragraph(
        'Between four and five I was in the library. When I came home the hall was so wide that I walked into it sideways, out of habit, and touched nothing. There is an oily line along the wall at the height of the handlebar. Five winters of coming in tired.',
      ),
      paragraph('For the next few days, because lists hold still:'),
      checks(
        done('his bicycle, his hall key'),
        done('the dentist'),
        notYet('water the lemon tree, do not drown it'),
        notYet('a pan for the lid'),
        notYet('ring the pool about the early lane'),
        notYet('paint for the line in the hall, or leave it'),
      ),
    ],
  },
  {
    dayNumber: 6,
    time: '21:48',
    title: 'Forty pages of dishwasher',
    blocks: [
      paragraph(
        'Upstairs in the library all day, by the radiator that ticks. Across from me the man with the atlas was in Chile again. He turns the pages as though someone were asleep beside him.',
      ),
      paragraph(
        'Manuals are good company. They never ask how you are. They believe that every trouble has a number and that you will find it at the back. I did forty pages and cried on only one of them, which was _Setting up for the first time_.',
      ),
      quote(
        'If the appliance has not been used for a long period, let the water run until it is warm.',
      ),
      paragraph(
        'I looked at that sentence for some minutes. I put it into English, and then I packed up, came home and did as I was told. I lay in the bath until the blue had crossed the ceiling. Clean hair. Clean sheets, to all four corners. I am now in the middle of the bed, on trial.',
      ),
    ],
  },
  {
    dayNumber: 7,
    time: '00:50',
    title: 'Eleven minutes',
    blocks: [
      paragraph(
        'I looked. First his page, then his sister’s, then a stranger’s who was standing next to him in somebody’s garden. Eleven minutes. The tea beside me was too hot when I began and cold when I stopped.',
      ),
      paragraph(
        'What I found out is that he owns a green jacket. That is all. He owns a green jacket, I don’t know when he bought it, and my heart is going as if I had run for a train.',
      ),
      paragraph(
        'I don’t feel wicked. I feel like someone who has opened a letter meant for the people upstairs.',
      ),
      paragraph(
        'What was going on: Ruth’s line was busy, it was raining, and the phone was next to me on the sofa, in his place. So from tomorrow it sleeps in the kitchen, in the bread bin. I would rather be bored in here than know about jackets.',
      ),
    ],
  },
  {
    dayNumber: 9,
    time: '20:10',
    title: 'Lane four',
    blocks: [
      paragraph(
        'I got up at six in the dark and went swimming, mostly to annoy the part of me that did not want to.',
      ),
      paragraph(
        'At half past six the pool is lit like an operating theatre and smells of being eight. Lane four is the slow lane. It belongs to a woman of about seventy-five in a white cap, who swims as though she were carrying something on her head. “Bernadette,” she said. “You go behind me, dear, and don’t splash.”',
      ),
      paragraph(
        'So I went behind Bernadette. Twenty lengths. Nobody in that water knew anything about me except that I did not splash. There is a black line on the bottom, and you follow it, and then there is a wall, and you turn round.',
      ),
      paragraph(
        'On the way home the ends of my hair went stiff with cold. I ate two rolls out of the bag, walking. I had forgotten that eating could have to do with being hungry.',
      ),
      paragraph(
        'It is ten past eight and my arms are so tired that I can’t be bothered to be unhappy. I shall try this method again.',
      ),
    ],
  },
  {
    dayNumber: 10,
    time: '22:05',
    title: 'Ned draws the family',
    blocks: [
      paragraph(
        'Ruth’s kitchen, four o’clock, the windows steamed up. Ned had drawn us all for school and wanted to know whether he should leave Marek in. He is six. He had the rubber ready in his hand. I said that it was his picture.',
      ),
      paragraph(
        'He thought about it, and then he drew a hedge in front of him, up to the neck. “Now he’s there,” Ned said, “but he’s busy.”',
      ),
      paragraph(
        'I laughed until I had to hold on to the fridge. Then it turned into the other thing, and Ruth gave Ned the cake bowl and took me outside to look at the bins.',
      ),
      paragraph(
        'She did not say that she had never liked him. She said, “You used to sing when you cooked. You haven’t for a bit. I mean a couple of years.” I had no idea that anybody was keeping count.',
      ),
      rule(),
      paragraph(
        'Forty minutes home in the seat by the heater. I hummed a little between stations, to check. There is still something in there.',
      ),
    ],
  },
  {
    dayNumber: 12,
    time: '21:30',
    title: '',
    blocks: [
      paragraph(
        'I was looking at pictures of some friends’ new bathroom, of all things, and there he was in the mirror, holding the other end of the tape measure. An elbow and half a face. Nobody had done anything wrong. It is a nice bathroom.',
      ),
      paragraph(
        'I have switched off everyone’s pictures for a month. It took some time to find out how. They hide it like the cooking sherry.',
      ),
      paragraph(
        'The rest of the day, to be fair to it: rain, leeks, a quarter of a hedge trimmer. The atlas man said good morning to me, after five years, and then looked as startled as I was.',
      ),
      paragraph(
        'I tell everybody that the evenings are the worst. But it isn’t the evenings. It is the ten minutes after I turn off the work lamp, when the day has no shape yet. Tomorrow the radio goes on before the lamp goes off.',
      ),
    ],
  },
  {
    dayNumber: 13,
    time: '22:45',
    title: 'Mr Pask on the subject of damp',
    blocks: [
      paragraph(
        'Mr Pask came about the patch behind the wardrobe. He laid his ear to the wall, like a doctor with a shy child. “It’s not coming in,” he said. “It’s been in. It’s only showing now.” Then he talked for a good while about plaster, and I held the torch and could not have said a word.',
      ),
      paragraph(
        'He asked whether the gentleman would be signing again. I said no, only me. He wrote it in his little book, I saw it, _only me_, and asked could I manage the whole of the rent. I said yes in the voice I use for banks.',
      ),
      heading(2, 'Sums, afterwards'),
      numbers(
        'With Bremen every month: yes, just.',
        'Without Bremen: for four months.',
        'Without Bremen, oranges, or going anywhere: six.',
      ),
      paragraph(
        'It is late and I am cold right through, and what I want is to tell it to the one person who knows what Mr Pask does with his eyebrows. That is the whole of the wish. I don’t want an evening with him. I want a witness.',
      ),
    ],
  },
  {
    dayNumber: 15,
    time: '20:55',
    title: 'Six words',
    blocks: [
      paragraph(
        'Last night at twenty past one I wrote to him. Not much. _The wall’s been damp all along. Pask says hello._ Pask had not said hello. After that I lay there until it got light, like someone listening for the lift.',
      ),
      paragraph('At ten past twelve today he answered.'),
      quote('Hope you’re well. Take care, M.'),
      paragraph(
        'I read it at my table in the library, went downstairs, and stood in Local History with my forehead against the parish maps. It is what you write to the dentist. There is nothing unkind in it, and there is nothing in it. It is what is left of a voice when you hear it through a car window.',
      ),
      paragraph(
        'I have been in bed since six with my coat on. I did not write back. I looked for something in it to answer, and there was no handle on that side.',
      ),
    ],
  },
  {
    dayNumber: 15,
    time: '22:40',
    title: 'For the record',
    blocks: [
      paragraph(
        'An hour on the phone with Ruth. She made me get up, and stayed on the line while I did things, like the tower talking down a plane. What was done, in order:',
      ),
      numbers(
        'Coat off.',
        'Window open. Window shut.',
        'Toast. More toast.',
        'Face, cold water.',
        'The lemon tree. One leaf had stuck itself to the glass; freed.',
        'Out on the stairs, down and up, twice, in socks, past the back door of the fish shop, where it is warm and smells of ponds.',
      ),
      paragraph(
        'It is not better. It is later. Ruth says that later counts, and that it has been a heavy sort of day and can be put down now. The phone is in the bread bin. I am going to lie in the middle of the bed and be no use to anyone.',
      ),
    ],
  },
  {
    dayNumber: 17,
    time: '20:30',
    title: '',
    blocks: [
      paragraph(
        'Bernadette has given me goggles. They were her husband’s. “He’s no need of them, he’s dead,” she said, quite cheerfully, and snapped the strap to show me it was good.',
      ),
      paragraph(
        'So now I have seen lane four as it has been all along: the black line, a plaster, and one pearl earring that has lain there, she says, since spring. With your eyes open it is all slow and blue and nobody talks. It is like living in the shop downstairs. Twenty-six lengths, and for six or seven of them I did not think in words.',
      ),
      paragraph(
        'Two days since the six of his. They have got smaller. That night they were as big as the room. Today over lunch I took them out and they were only a polite note from a man keeping out of the rain. I did nothing to make them shrink. I swam, and finished the hedge trimmer.',
      ),
    ],
  },
  {
    dayNumber: 19,
    time: '21:20',
    title: 'Upstairs, by the radiator',
    blocks: [
      paragraph(
        'There is a notice on the reading room radiator: _Please do not dry items here._ So somebody has been drying items. I suspect the atlas man, who had bare ankles today and was in Norway.',
      ),
      paragraph(
        'I looked up at what I took for noon and it was ten to three. Nearly three hours inside a chapter on brake pads, and quite happy in there. I used to hear every half hour go by, because at half past five I would have to start thinking about what we should eat and what kind of day his had been. I would not call it freedom. It is more like taking off a watch and finding the pale stripe.',
      ),
      heading(3, 'Found in a library book, on a slip'),
      quote('eggs, string, ring D., be braver'),
      paragraph(
        'I put it back. Then I took it out again and copied it down, in case it was meant for me. Eggs I have.',
      ),
    ],
  },
  {
    dayNumber: 20,
    time: '22:00',
    title: 'After the first sitting',
    blocks: [
      paragraph(
        'Twenty-two minutes at the table, with the timer running and the lemon tree looking on. I was supposed to write about the good side of the ending, and for the first five I sat there with my arms folded, like Ned in front of a fish.',
      ),
      paragraph(
        'Then some of it came. That I no longer check the weather in another person’s face before I say a thing. That back in spring I had already begun to walk the long way round from the station. I told myself it was for the exercise. I was putting off the stairs.',
      ),
      paragraph(
        'It does not make me glad about the bench. It was like finding out that the house has a back door.',
      ),
      paragraph(
        'Sad afterwards as well, for about an hour. I ironed three shirts at it. The good words went up and the hard words stayed where they were, so there must be room for both. Two more of these, tomorrow and the day after.',
      ),
    ],
  },
  {
    dayNumber: 22,
    time: '20:45',
    title: 'The long way',
    blocks: [
      paragraph(
        'Third sitting done. Then I went over the bridge, because it was dry, and because for weeks I have been walking round by the lock to avoid a piece of public furniture.',
      ),
      paragraph(
        '**It is a bench.** A man was on it, eating chips, with his bag where I had sat. There were gulls. Someone had stuck a lost glove on the railing, fingers up, as if it had a question. The water has gone down, and there is a shelf of mud now with a shopping trolley on it and a heron standing next to the trolley like a customer.',
      ),
      paragraph(
        'I had thought it would be like pressing on a bruise. I stood by the third lamp and waited for it, and my feet got cold. That was all that happened. My feet got cold, and the man finished his chips, folded the paper very small, and looked about for a bin.',
      ),
      paragraph(
        'I came home down the far steps and through streets I have not used since summer. One of them has a shop with nothing in it but buttons.',
      ),
    ],
  },
  {
    dayNumber: 23,
    time: '21:35',
    title: 'The seat on the aisle',
    blocks: [
      paragraph(
        'I went to the cinema on my own. “Just the one?” said the girl at the till, and turned the plan of the seats round to me. “Anywhere you like.” And there it was, a whole room. I took the aisle, halfway down. In seven years I had not sat on an aisle. Marek has long legs.',
      ),
      paragraph(
        'It was a bad film about a lighthouse. They all stood at windows. After an hour and ten minutes I found that I did not mind who had drowned, so I got up and left, before the end, in the dark, saying sorry to nobody, because there was nobody between me and the door.',
      ),
      paragraph(
        'Outside it was not even nine. I bought a bag of chestnuts, burnt my thumb on the first one, and ate them all on the kerb, in the best of spirits, like a thief.',
      ),
    ],
  },
  {
    dayNumber: 24,
    time: '07:50',
    title: 'Before work',
    blocks: [
      paragraph(
        'Thirty lengths. Bernadette was late, and I noticed that I kept looking at the door. Then in she came with her cap already on, and said that the bus had been full of schoolchildren and she had been obliged to be stern.',
      ),
      paragraph(
        'She asked me if there was a husband. I said that there had been somebody, for seven years, until lately. She swam a length and thought about it. At the far end she said, “Seven’s a good long time. I’d not call that wasted,” and pushed off again before I could say anything.',
      ),
      paragraph(
        'I am putting it down here with my coat on and my hair wet, before the day gets at it. It is just growing light outside, the colour of tea with too much milk.',
      ),
    ],
  },
  {
    dayNumber: 24,
    time: '22:15',
    title: 'Other one',
    blocks: [
      paragraph(
        'I made the thing with the leeks. While they went soft I sang the whole of the one about the boatman, both verses, with the window open for the steam. Down in the yard the man from the aquarium shop was dragging in his sacks of gravel. He stood there until I had finished, and then he called up, “Now the other one.”',
      ),
      paragraph('I don’t know what he takes the other one to be. I gave him the one with the fox.'),
      paragraph(
        'I wanted to have it down with the time on it, so that somebody is keeping count. Ten past seven, window open, leeks, the other one.',
      ),
    ],
  },
  {
    dayNumber: 26,
    time: '20:25',
    title: 'Two of everything',
    blocks: [
      paragraph(
        'Signed today. Mr Pask spread the lease on the bonnet of his van, since he does not trust a table he hasn’t met, and I put my name on the line where there used to be two lines. He had ruled the second one out himself, quite gently, in pencil first. He has knocked a bit off for the wall, until it dries. Bremen has said yes until summer: more brakes, then a whole family of mowers.',
      ),
      paragraph(
        'Then he gave me Marek’s keys out of an envelope, and I stood in the hall with two of everything. Two front doors, two cellars. I had expected to mind. I hung one set on the hook, and the other is in my bag for Ruth, so that they are with somebody who would come.',
      ),
      paragraph('I also bought a pan. It does not fit the lid.'),
      paragraph(
        'The oily line on the wall can stay. It is just where my hand goes when I come up in the dark.',
      ),
    ],
  },
  {
    dayNumber: 28,
    time: '21:50',
    title: 'In the cheese queue',
    blocks: [
      paragraph(
        'It had to be somewhere. It was the market. I saw the green jacket and thought, _I know that jacket_, before I knew that I knew the man.',
      ),
      paragraph(
        'He was four people ahead. He turned round for no reason, and so we did it, we said hello. He said, “You look well.” I said, “I’ve been swimming.” The woman between us held on to her basket and stared very hard at the Gouda. He looked tired. Then it was his turn, and he bought the blue one he always buys and has never once finished, and I saw that it was not mine to mention.',
      ),
      paragraph(
        'My knees were no good as far as the fountain. I rang Ruth, and she talked about Ned’s loose tooth until I was home.',
      ),
      rule(),
      paragraph(
        'From nine until about twenty past I wanted to write to him. I had the sentence ready. It was about the cheese. I have put it here instead, and here it can stay. I suppose any two people make a dictionary, and ours had two readers, and it has gone out of print.',
      ),
    ],
  },
  {
    dayNumber: 29,
    time: '20:35',
    title: 'A bud',
    blocks: [
      paragraph(
        'The lemon tree has a bud. I took it for an insect and had the soapy water ready. Then I fetched the torch that Mr Pask left behind and looked at it from every side, and it is a bud, purple, about the size of a lentil. For seven years that tree has been a piece of green furniture. What have I done differently? Less water. The window open, to sing.',
      ),
      heading(2, 'This week'),
      checks(
        done('bulb in the hall'),
        done('Ned’s tooth: a coin, and a letter in the mouse’s handwriting'),
        done('thirty-two lengths'),
        notYet('a lid for the pan that is not for the lid'),
        notYet('a chair for the window, second-hand, _one I like_'),
        notYet('ask Bernadette about the people who swim in the river'),
        notYet('lunch here for Ruth and Ned; find out what he eats besides cake bowls'),
      ),
    ],
  },
  {
    dayNumber: 30,
    time: '21:10',
    title: 'Thirty',
    blocks: [
      paragraph(
        'Thirty evenings. I have been back through them tonight with a pot of tea. Somewhere around the middle there is a person I should have liked to drive home and put to bed. I remember the coat.',
      ),
      paragraph(
        'I had an idea that by now there would be a verdict. There isn’t one. I miss him when I turn off the lamp, and in the cheese queue. I do not miss reading the weather in his face. Some mornings I wake up in the middle of the bed and it is simply where I sleep.',
      ),
      paragraph('What I know, in no order:'),
      bullets(
        'The hard part of an evening is about ten minutes long.',
        'A phone is perfectly happy in a bread bin.',
        'I am in the slow lane, and in it I am not slow.',
        'When I want to tell him a thing, mostly I want to tell the thing.',
      ),
      paragraph(
        'Another thirty, I think. Not to prove anything. I have got used to the quiet with only my name on the line.',
      ),
      paragraph('Ten past nine, the ceiling blue. Early lane tomorrow.'),
    ],
  },
];

function paragraph(text: string): MadeUpBlock {
  return { kind: 'paragraph', text };
}

function quote(text: string): MadeUpBlock {
  return { kind: 'quote', text };
}

function heading(level: 1 | 2 | 3, text: string): MadeUpBlock {
  return { kind: 'heading', level, text };
}

function bullets(...items: readonly string[]): MadeUpBlock {
  return { kind: 'bullets', items };
}

function numbers(...items: readonly string[]): MadeUpBlock {
  return { kind: 'numbers', items };
}

type MadeUpCheck = { readonly text: string; readonly checked: boolean };

function checks(...items: readonly MadeUpCheck[]): MadeUpBlock {
  return { kind: 'checks', items };
}

function done(text: string): MadeUpCheck {
  return { text, checked: true };
}

function notYet(text: string): MadeUpCheck {
  return { text, checked: false };
}

function rule(): MadeUpBlock {
  return { kind: 'rule' };
}
