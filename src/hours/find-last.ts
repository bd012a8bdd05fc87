/** The last of a list that fits; browsers of 2021 have no `findLast`. */
export function findLast<T>(items: readonly T[], fits: (item: T) => boolean): T | undefined {
  for (let index = items.length - 1; index >= 0; index--) {
    if (fits(items[index]!)) return items[index];
  }
  return undefined;
}
