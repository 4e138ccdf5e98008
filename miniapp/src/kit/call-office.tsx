import { api } from '../../../shared/api';
import { nearest } from '../place/nearest';
import { platform } from '../platform';
import { useSettings } from '../settings';
import { useQuery } from '../use-query';
import { Button } from './button';

/** The telephone needs no network; nothing where no number is kept on this phone. */
export function CallOffice() {
  const { place } = useSettings();
  const { data } = useQuery(api.officeList, place === undefined ? undefined : { query: { place } });
  const [office] = nearest(data?.rows ?? []);
  if (office === undefined) return null;
  return (
    <Button width="full" icon="phone" onPress={() => platform.call(office.phone)}>
      {office.place.length === 12 ? '打村部电话' : `打${office.name}电话`}
    </Button>
  );
}
