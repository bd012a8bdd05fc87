const provenance = {source: 'page', checked: '2026-11-22', grade: 'confirmed'};

const text = (words: string) => ({en: words, da: words});

const SAMPLE = {
  sources: [
    {id: 'page', publisher: 'Somebody', url: 'https://example.org/page', dated: text('Old')},
  ],
  offices: [
    {
      id: 'here',
      name: text('Here'),
      status: 'active',
      successor: 'there',
      address: {streetAddress: 'Torvet 1', postalCode: '7400', addressLocality: 'Herning'},
      contactPoints: [
        {topic: text('All'), telephone: '+4512345678', email: 'here@example.org', provenance},
      ],
      hours: {visit: {week: {Mo: ['10:00-15:00'], PH: []}}, phone: null},
      services: [{id: 'doctor', name: text('Doctor'), provenance}],
      bring: [{name: text('Passport'), acceptedLanguages: ['da', 'en']}],
      formerly: [{note: text('Elsewhere'), validThrough: '2020-01-31', provenance}],
      provenance: {
        name: provenance,
        status: provenance,
        successor: provenance,
        address: provenance,
        hours: provenance,
        bring: provenance,
      },
    },
    {
      id: 'there',
      name: text('There'),
      status: 'active',
      provenance: {name: provenance, status: provenance},
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
        appliesWhen: {event: 'arriving'},
        obligation: [{type: 'duty', deadline: {days: 5}}],
        offices: [{office: 'here'}],
        provenance: {
          title: provenance,
          why: provenance,
          appliesWhen: provenance,
          obligation: provenance,
          offices: provenance,
        },
      },
      {
        id: 'settle',
        title: text('Settle'),
        why: text('To stay'),
        obligation: [{type: 'right'}],
        online: [{url: 'https://example.org'}],
        dependsOn: ['arrive'],
        provenance: {
          title: provenance,
          why: provenance,
          obligation: provenance,
          online: provenance,
          dependsOn: provenance,
        },
      },
    ],
    notes: [{id: 'note', text: text('Mind'), provenance}],
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
