import type {OfficeCard} from 'registration-widgets';

/** What every element of React takes, the elements take. */
export const card = (
  <office-card
    key="card"
    ref={(card: OfficeCard | null) => void card?.office}
    office={null}
    compact={undefined}
    heading-level="4"
    language-picker="own"
    className="card"
    style={{maxWidth: '30em'}}
    role="group"
    aria-label="Citizen Service"
    data-testid="card"
    dir="auto"
    inert
    popover="auto"
    onClick={event => event.currentTarget.office}
    ondirectory-error={({element, attribute}) => `${element} ${attribute}`}
  >
    <p slot="note">A note</p>
  </office-card>
);

export const steps = (
  <registration-steps
    language-picker
    languagePicker={false}
    withChildren="yes"
    onstep-toggle={null!}
  />
);

// @ts-expect-error A badge tells its state; nobody sets it.
export const badge = <open-now-badge office="siri" state="open" />;

// @ts-expect-error Misspelt.
export const misspelt = <open-now-badge ofice="siri" />;

// @ts-expect-error No such channel.
export const channel = <open-now-badge office="siri" channel="fax" />;

// @ts-expect-error This event has no plan.
export const event = <office-card ondirectory-error={({plan}) => plan} />;
