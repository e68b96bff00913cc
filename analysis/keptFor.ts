interface Kept<Settings, Made> {
  readonly settings: Settings;
  readonly made: Made;
}

/**
 * Remembers what was made last of a thing, for as long as the thing lives: a question that differs
 * in something else need not wait for it again.
 *
 * @param make - of a thing that is never changed, and of settings that are equal or the same object
 * @returns makes, or gives the same again; not to be changed
 * @cost O(settings) where it was made last of the thing with these settings
 */
export function keptFor<
  Thing extends object,
  Settings extends readonly (number | boolean | object)[],
  Made,
>(
  make: (thing: Thing, ...settings: Settings) => Made,
): (thing: Thing, ...settings: Settings) => Made {
  const last = new WeakMap<Thing, Kept<Settings, Made>>();
  return (thing, ...settings) => {
    const known = last.get(thing);
    if (known?.settings.every((each, place) => Object.is(each, settings[place])) === true) {
      return known.made;
    }
    const made = make(thing, ...settings);
    last.set(thing, { settings, made });
    return made;
  };
}
