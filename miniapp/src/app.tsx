import './old-phones';
import '../../shared/zod';
import { Children, type PropsWithChildren, useEffect } from 'react';
import { fetchAhead } from './ahead';
import './app.css';
import { watchMissed } from './kit/missed';
import { startOutbox } from './outbox';
import { startSettings } from './settings';

const WEB = process.env.TARO_ENV === 'h5';

startSettings();
startOutbox();
if (WEB) watchMissed();

export default function App({ children }: PropsWithChildren) {
  const isFirstDrawn = Children.count(children) > 0;
  useEffect(() => {
    if (WEB && isFirstDrawn) fetchAhead();
  }, [isFirstDrawn]);
  return children;
}
