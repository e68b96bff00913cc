import type { Result } from '../../analysis/failure.ts';
import type { AskOptions, ComputeClient } from './client.ts';
import type { Opened } from './messages.ts';

/** The mark in the page's timeline that says when the engine can be asked. */
const ENGINE_READY = 'engine ready';

/** A question to a worker. */
type Question<Asked, Answer> = (asked: Asked, options?: AskOptions) => Promise<Result<Answer>>;

/** What of a question tells whether it is about a table of events. */
interface Sourced {
  readonly source?: string;
}

/**
 * Speaks to two workers as if they were one: to a first that needs no engine, about the bundled losses
 * and the files themselves; to an engine about all else. The engine starts when it is needed, and
 * otherwise once the first answer stands drawn, so that it does not hold that up. Where the first
 * cannot open, the engine is asked everything.
 *
 * @param first -       opens from kept answers
 * @param startEngine - starts the other
 * @param idle -        waits until the window has drawn what it was told
 */
export function answeredFirst(
  first: ComputeClient,
  startEngine: () => ComputeClient,
  idle: () => Promise<void>,
): ComputeClient {
  let isFirstOpen = false;
  const openedFirst = first.open().catch(() => null);
  let started: ComputeClient | null = null;
  let opening: Promise<Result<Opened>> | null = null;

  const engine = (): ComputeClient => (started ??= startEngine());
  const openEngine: ComputeClient['open'] = (options) => {
    const now = engine().open(options);
    opening = now;
    now.then(
      ({ ok }) => {
        if (ok) performance.mark(ENGINE_READY);
        else opening = null;
      },
      () => {
        opening = null;
      },
    );
    return now;
  };
  const readyEngine = (): Promise<Result<Opened>> => opening ?? openEngine();

  /** Of an engine that is open; one that failed to open is opened anew. */
  const ofEngine =
    <Asked, Answer>(
      choose: (client: ComputeClient) => Question<Asked, Answer>,
    ): Question<Asked, Answer> =>
    async (asked, options) => {
      const opened = await readyEngine();
      return opened.ok ? await choose(engine())(asked, options) : opened;
    };
  /** Of the first, unless only an engine knows; the newest question withdraws the one before it. */
  const ofLosses = <Asked, Answer>(
    choose: (client: ComputeClient) => Question<Asked, Answer>,
    sourceOf: (asked: Asked) => Sourced,
  ): Question<Asked, Answer> => {
    const askEngine = ofEngine(choose);
    let last = new AbortController();
    return async (asked, options = {}) => {
      last.abort();
      last = new AbortController();
      const signal = AbortSignal.any([last.signal, ...(options.signal ? [options.signal] : [])]);
      if (!isFirstOpen || sourceOf(asked).source !== undefined) {
        return await askEngine(asked, { ...options, signal });
      }
      const answer = await choose(first)(asked, { ...options, signal });
      if (opening === null)
        void idle()
          .then(readyEngine)
          .catch(() => undefined);
      return answer;
    };
  };
  const ofFiles =
    <Asked, Answer>(
      choose: (client: ComputeClient) => Question<Asked, Answer>,
    ): Question<Asked, Answer> =>
    (asked, options) =>
      choose(isFirstOpen ? first : engine())(asked, options);
  const itself = (question: Sourced): Sourced => question;
  const within = ({ question }: { readonly question: Sourced }): Sourced => question;

  return {
    open: async (options) => {
      const opened = await openedFirst;
      isFirstOpen = opened?.ok === true;
      return isFirstOpen && opened !== null ? opened : await openEngine(options);
    },
    checkDataSet: ofFiles((client) => client.checkDataSet),
    presetTable: ofFiles((client) => client.presetTable),
    sourceRows: ofFiles((client) => client.sourceRows),
    assessLosses: ofLosses((client) => client.assessLosses, itself),
    assessArea: ofLosses((client) => client.assessArea, within),
    breakDownLosses: ofLosses((client) => client.breakDownLosses, itself),
    testTrends: ofLosses((client) => client.testTrends, within),
    testSeasons: ofEngine((client) => client.testSeasons),
    lossExceedance: ofLosses((client) => client.lossExceedance, within),
    lossExtremes: ofLosses((client) => client.lossExtremes, within),
    explainLoss: ofLosses((client) => client.explainLoss, within),
    lossIndicators: ofEngine((client) => client.lossIndicators),
    explainIndicator: ofEngine((client) => client.explainIndicator),
    sendaiProgress: ofEngine((client) => client.sendaiProgress),
    readAhead: ofEngine((client) => client.readAhead),
    storeEvents: ofEngine((client) => client.storeEvents),
    readEvents: ofEngine((client) => client.readEvents),
    pageTable: ofEngine((client) => client.pageTable),
    pivotTable: ofEngine((client) => client.pivotTable),
    gapsOfTable: ofEngine((client) => client.gapsOfTable),
    profileTable: ofEngine((client) => client.profileTable),
    putTable: ofEngine((client) => client.putTable),
    runSql: ofEngine((client) => client.runSql),
    isAnswering: () => first.isAnswering() || started?.isAnswering() === true,
    compiledEngine: () => started?.compiledEngine() ?? null,
    close: () => {
      first.close();
      started?.close();
    },
  };
}
