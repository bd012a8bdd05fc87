const text = (words: string) => ({en: words, da: words});

const booked = (t: string) => ({t, by: 'appointment'});

const SAMPLE = {
  sources: [
    {
      id: 'page',
      name: 'A page',
      inLanguage: 'en',
      publisher: 'Somebody',
      url: 'https://example.org/page',
      description: text('Old.'),
      furtherPages: [{name: 'Noch eine', inLanguage: 'de', url: 'https://example.org/more'}],
      grade: 'confirmed',
      checked: '2026-11-22',
    },
    {id: 'hearsay', description: text('Not named.'), grade: 'reported', checked: '2026-11-20'},
  ],
  offices: [
    {
      id: 'here',
      name: text('Here'),
      status: 'active',
      address: {streetAddress: 'Torvet 1', postalCode: '7400', addressLocality: 'Herning'},
      contactPoints: [
        {
          topic: text('All'),
          telephone: '+4512345678',
          email: 'here@example.org',
          hours: {week: {Tu: ['08:00-12:00'], PH: []}},
          services: ['doctor'],
          provenance: 'page',
        },
      ],
      hours: {visit: {week: {Mo: ['10:00-15:00'], PH: []}}, phone: null},
      services: [
        {id: 'doctor', name: text('Doctor'), role: 'guides', provenance: {source: 'page'}},
      ],
      bring: [{name: text('Passport'), acceptedLanguages: ['da', 'en']}],
      formerly: [{note: text('Elsewhere'), validThrough: '2020-01-31', provenance: 'page'}],
      provenance: {
        name: 'page',
        status: 'page',
        address: 'page',
        hours: 'page',
        bring: 'page',
      },
    },
    {
      id: 'there',
      name: text('There'),
      status: 'active',
      provenance: {'*': 'page'},
    },
    {
      id: 'centre',
      name: {en: 'Centre West', da: 'Center Vest'},
      alternateName: text('CW'),
      status: 'active',
      description: text('Of two floors.'),
      address: {
        building: 'HUSET',
        streetAddress: 'Kajen 2',
        postalCode: '8000',
        addressLocality: 'Aarhus C',
        addressCountry: 'DK',
      },
      contactPoints: [
        {topic: text('Questions'), telephone: '+4587654321', email: 'centre@example.org'},
        {topic: text('Old line'), telephone: '+4587654322', provenance: 'hearsay'},
      ],
      hours: {
        visit: {
          week: {Mo: [booked('10:00-16:00')], Th: [booked('10:00-17:00')], We: null, PH: []},
        },
        phone: {
          week: {
            Mo: ['09:00-15:00'],
            Tu: [],
            We: null,
            Th: null,
            Fr: null,
            Sa: null,
            Su: null,
            PH: null,
          },
        },
      },
      appointment: {
        booking: 'required',
        how: {en: 'Book before you come.', da: 'Bestil tid, før du kommer.'},
      },
      areaServed: [{municipality: 'Herning'}],
      url: 'https://example.org/centre',
      provenance: {'*': 'page', description: {source: 'page', grade: 'reported'}},
    },
    {
      id: 'gone',
      name: text('Gone'),
      status: 'dissolved',
      successor: 'centre',
      contactPoints: [{topic: text('All'), telephone: '+4511111111'}],
      provenance: {'*': 'page'},
    },
  ],
  registration: {
    questions: [
      {
        id: 'event',
        text: text('What?'),
        options: [
          {value: 'arriving', text: text('Arrive')},
          {value: 'leaving', text: text('Leave')},
        ],
      },
    ],
    steps: [
      {
        id: 'arrive',
        title: text('Arrive'),
        why: text('To be here'),
        phase: 'on-arrival',
        appliesWhen: {event: 'arriving'},
        obligation: [{type: 'duty', text: text('You must arrive.'), deadline: {days: 5}}],
        offices: [{office: 'here'}],
        bring: [{name: text('Passport')}, {name: text('Visa'), provenance: 'hearsay'}],
        provenance: {'*': 'page', bring: {source: 'page', validThrough: '2027-12-31'}},
      },
      {
        id: 'settle',
        title: text('Settle'),
        why: text('To stay'),
        phase: 'settling-in',
        obligation: [{type: 'right', text: text('You have the right to settle.')}],
        online: [{url: 'https://example.org'}],
        dependsOn: ['arrive'],
        provenance: {
          title: 'page',
          why: 'page',
          phase: 'page',
          obligation: 'page',
          online: 'page',
          dependsOn: 'page',
        },
      },
    ],
    notes: [{id: 'note', text: text('Mind'), provenance: 'page'}],
  },
};

/** A small directory in which nothing is wrong. */
export const sample = (): unknown => JSON.parse(JSON.stringify(SAMPLE));

type Place = Record<string, unknown>;

const keysOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];

/** The small directory with another value at a path such as `offices[0].id`; undefined: without it. */
export const sampleWith = (path: string, value: unknown): unknown => {
  const directory = sample();
  const keys = keysOf(path);
  const last = keys.pop()!;
  const place = keys.reduce<Place>((at, key) => at[key] as Place, directory as Place);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return directory;
};
