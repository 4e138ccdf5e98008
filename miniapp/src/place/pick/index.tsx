import { Page } from '../../kit';
import { platform } from '../../platform';
import { choose } from '../../settings';
import { PlacePicker } from '../picker';

/** Changes the place whose board is read; it is remembered on this phone. */
export default function PlacePick() {
  return (
    <Page title="换个地方">
      <PlacePicker
        onPick={(place) => {
          choose({ place });
          platform.back();
        }}
      />
    </Page>
  );
}
