/** For Puppeteer's `launch`. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
}

export function findBrowser(): Promise<FoundBrowser>;
export function findCommand(...names: readonly string[]): string | undefined;
