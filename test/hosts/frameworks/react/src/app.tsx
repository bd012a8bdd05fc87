import {useRef, useState} from 'react';
import type {DirectoryErrorEvent, OfficeCard, SituationChangeEvent} from 'registration-widgets';

export const App = () => {
  const [office, setOffice] = useState('siri');
  const [level, setLevel] = useState(2);
  const [compact, setCompact] = useState(true);
  const [previous, setPrevious] = useState<'yes' | 'no'>('no');
  const [shown, setShown] = useState(true);
  const [error, setError] = useState('');
  const [answers, setAnswers] = useState('');
  const [property, setProperty] = useState<string | null>();
  const card = useRef<OfficeCard>(null);

  const hearError = ({element, attribute, value}: DirectoryErrorEvent) => {
    setError(`${element} ${attribute} ${value}`);
  };
  const hearAnswer = ({situation, plan}: SituationChangeEvent) => {
    setAnswers(`${JSON.stringify(situation)} ${plan.steps.length}`);
  };

  return (
    <>
      <button
        id="change"
        onClick={() => {
          setProperty(card.current?.office);
          setOffice('ics-west-aarhus');
          setLevel(4);
          setCompact(false);
          setPrevious('yes');
        }}
      >
        Change
      </button>
      <button id="break" onClick={() => setOffice('nowhere')}>
        Break
      </button>
      <button id="unmount" onClick={() => setShown(false)}>
        Unmount
      </button>
      <output id="error">{error}</output>
      <output id="answers">{answers}</output>
      <output id="property">{property}</output>
      {shown && (
        <>
          <office-card
            ref={card}
            office={office}
            headingLevel={level}
            compact={compact}
            lang="en"
            ondirectory-error={hearError}
          >
            Ask at Torvet 5
          </office-card>
          <registration-steps
            event="arriving"
            citizenship="eu"
            residence="denmark"
            stay="over-6-months"
            previousNumber={previous}
            heading-level={3}
            onsituation-change={hearAnswer}
          />
        </>
      )}
    </>
  );
};
