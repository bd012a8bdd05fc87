// @ts-expect-error A badge tells its state; nobody sets it.
export const badge = <open-now-badge office="siri" state="open" />;
