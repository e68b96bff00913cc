/** What a screen fetches before it goes on paper. */
type Preparation = () => Promise<unknown>;

const preparations = new Set<Preparation>();

/** How long a print waits for what it would like to have, in milliseconds. */
const PATIENCE = 4000;

/**
 * Has something fetched before the screen is printed, as what is not in sight may not have come yet.
 *
 * @returns takes it back
 */
export function prepareForPrint(prepare: Preparation): () => void {
  preparations.add(prepare);
  return () => {
    preparations.delete(prepare);
  };
}

/** Asks the system to print the screen, once what it needs is there or does not come. */
export async function printScreen(): Promise<void> {
  if (preparations.size > 0) {
    const patience = new Promise((resolve) => {
      window.setTimeout(resolve, PATIENCE);
    });
    await Promise.race([Promise.all([...preparations].map((prepare) => prepare())), patience]);
  }
  window.print();
}
