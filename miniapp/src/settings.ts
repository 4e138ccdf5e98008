import '../../shared/zod';
import { z } from 'zod';
import { PlaceCode } from '../../shared/place/place';
import { changing, useChanging } from './changing';
import { platform, type Theme } from './platform';

const KEY = 'settings';
/** WeChat's care mode is 1.4; from 1.29 on someone has asked for large type. */
const LARGE = 1.29;

/** What the person chose on this phone. Nothing chosen means: as the phone does. */
const Settings = z.strictObject({
  elder: z.boolean().optional(),
  theme: z.enum(['light', 'dark']).optional(),
  /** The place whose board is read. */
  place: PlaceCode.optional(),
});
export type Settings = z.infer<typeof Settings>;

function loaded(): Settings {
  const kept = Settings.safeParse(platform.load(KEY));
  return kept.success ? kept.data : {};
}

const settings = changing(loaded());
const phoneTheme = changing<Theme>(platform.theme());

/** Changes one choice; `undefined` goes back to the phone's own. */
export function choose(change: { [K in keyof Settings]: Settings[K] | undefined }): void {
  const next = Settings.parse(JSON.parse(JSON.stringify({ ...settings.get(), ...change })));
  settings.set(next);
  platform.keep(KEY, next);
}

export const useSettings = (): Settings => useChanging(settings);

const elderOf = ({ elder }: Settings): boolean => elder ?? platform.fontScale() >= LARGE;

export const useIsElder = (): boolean => elderOf(useChanging(settings));

export function useTheme(): Theme {
  const fromPhone = useChanging(phoneTheme);
  return useChanging(settings).theme ?? fromPhone;
}

function paint(): void {
  platform.paint(settings.get().theme ?? phoneTheme.get(), elderOf(settings.get()));
}

/** Follows the phone's theme and the person's choices from the start of the app on. */
export function startSettings(): void {
  platform.onTheme(phoneTheme.set);
  phoneTheme.watch(paint);
  settings.watch(paint);
  paint();
}
