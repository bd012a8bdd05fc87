/// <reference types="registration-widgets/react" />

export const Card = ({office}: {office: string | null}) => (
  <office-card office={office} headingLevel={2} ondirectory-error={({message}) => message} />
);
